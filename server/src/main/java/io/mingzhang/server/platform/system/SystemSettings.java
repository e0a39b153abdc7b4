package io.mingzhang.server.platform.system;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server says about itself.
 *
 * @param offered endings of the names of files that a page offers to choose; any file may be sent
 * @param demo whether the installation shows fictional documents
 */
@ConfigurationProperties("mingzhang.system")
record SystemSettings(
        @DefaultValue List<String> offered,
        @DefaultValue("false") boolean demo) {}
