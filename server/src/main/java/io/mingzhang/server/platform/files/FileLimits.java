package io.mingzhang.server.platform.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are received.
 *
 * @param largest no file may be larger; what the readers of documents accept is the sensible bound
 * @param spool the folder in which larger files wait while they come in
 */
@ConfigurationProperties("mingzhang.files")
record FileLimits(@DefaultValue("64MB") DataSize largest, Path spool) {

    FileLimits {
        if (largest.toBytes() <= 0) {
            throw new IllegalArgumentException("mingzhang.files.largest must be positive: " + largest);
        }
    }
}
