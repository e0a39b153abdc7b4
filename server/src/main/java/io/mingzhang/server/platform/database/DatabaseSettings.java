package io.mingzhang.server.platform.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code mingzhang.database.*}.
 *
 * @param url of a PostgreSQL that somebody else runs; empty: the embedded one
 * @param user and password belong to the url
 * @param folder where the embedded database keeps its data
 * @param programs where its programs are unpacked; empty: in the same folder
 * @param durable false only in tests: the embedded database then does not wait for the disk
 * @param modules whose tables are brought to the newest state, in this order; see {@code db/migration}
 * @param connections at most so many at once
 */
@ConfigurationProperties("mingzhang.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") Path folder,
        @DefaultValue("") Path programs,
        @DefaultValue("true") boolean durable,
        @DefaultValue List<String> modules,
        @DefaultValue("12") int connections) {

    DatabasePlace place() {
        if (!url.isEmpty()) {
            return new ExternalPlace(new DatabaseAddress(url, user, password));
        }
        EmbeddedPlace usual = EmbeddedPlace.of(folder.toAbsolutePath());
        Path unpacked = programs.toString().isEmpty() ? usual.programs() : programs.toAbsolutePath();
        return new EmbeddedPlace(usual.folder(), unpacked, durable);
    }

    /** Without the password, so that a log does not hold it. */
    @Override
    public String toString() {
        return url.isEmpty() ? folder.toString() : url;
    }
}
