package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the embedded database lives.
 *
 * @param folder the data folder
 * @param programs where its programs are unpacked
 * @param durable false in tests only: does not wait for the disk
 */
record EmbeddedPlace(Path folder, Path programs, boolean durable) implements DatabasePlace {

    /** Everything in one folder, as users have it. */
    static EmbeddedPlace of(Path folder) {
        return new EmbeddedPlace(folder, folder.resolve("programs"), true);
    }

    Path logFile() {
        return folder.resolve("log").resolve("postgresql.log");
    }

    PostgresPrograms unpackedPrograms() throws IOException {
        return PostgresPrograms.unpackedIn(programs);
    }
}
