package io.mingzhang.server.platform.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the server meets browsers.
 *
 * @param folder with the built client; empty: it is on the class path, in {@code static}
 * @param hosts names, beside those of this machine itself, under which it may be addressed
 * @param largestBody no JSON body of a request may be larger; a mark on 5,000 findings needs about 3 MB
 */
@ConfigurationProperties("mingzhang.web")
record WebSettings(
        @DefaultValue("") String folder,
        @DefaultValue List<String> hosts,
        @DefaultValue("8MB") DataSize largestBody) {

    WebSettings {
        hosts = hosts.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Where a folder of the built client is found, as Spring names places. */
    String pages(String path) {
        return (folder.isEmpty() ? "classpath:/static/" : Path.of(folder).toUri()) + path;
    }
}
