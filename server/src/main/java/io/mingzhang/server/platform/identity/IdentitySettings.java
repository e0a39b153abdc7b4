package io.mingzhang.server.platform.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there are accounts at all.
 *
 * @param alone the program serves whoever sits at the machine, without sign-in
 */
@ConfigurationProperties("mingzhang.access")
public record IdentitySettings(@DefaultValue("false") boolean alone) {}
