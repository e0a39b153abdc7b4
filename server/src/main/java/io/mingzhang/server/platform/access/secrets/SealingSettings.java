package io.mingzhang.server.platform.access.secrets;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are that seal secrets.
 *
 * @param keys of 32 bytes each in base 64: the first seals, all open; several nodes need the same. Empty: those of the file
 * @param file one key a line in the same order; made with a new key when it is not there
 */
@ConfigurationProperties("mingzhang.access.sealing")
record SealingSettings(
        @DefaultValue List<String> keys,
        @DefaultValue("access.key") Path file) {

    /** Without the keys, so that a log does not hold them. */
    @Override
    public String toString() {
        return keys.isEmpty() ? file.toString() : keys.size() + " keys";
    }
}
