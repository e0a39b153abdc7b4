package io.mingzhang.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnprivilegedTest {

    private static final Path PROGRAMS = Path.of("target", "database-programs").toAbsolutePath();

    @TempDir
    private Path folder;

    /** As after a first start by an ordinary user: root leaves the files his. */
    @Test
    void rootRunsTheDatabaseAsTheOwnerOfItsData() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        DatabaseStart.start(new EmbeddedPlace(data, data.resolve("programs"), false))
                .close();
        assumeTrue(
                new ProcessBuilder("chown", "-R", "65534:65534", data.toString())
                                .start()
                                .waitFor()
                        == 0,
                "no chown");
        UserPrincipal nobody = Files.getOwner(data.resolve("postgresql"));
        try (RunningDatabase database = DatabaseStart.start(new EmbeddedPlace(data, data.resolve("programs"), false))) {
            assertThat(database.address().url()).isNotEmpty();
            assertThat(Files.getOwner(data.resolve("postgresql/postmaster.pid")))
                    .isEqualTo(nobody);
        }
    }

    @Test
    void anOrdinaryUserRunsItAsHimself() throws Exception {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "we are root");
        assertThat(Unprivileged.forFolder(folder, PostgresPrograms.unpackedIn(PROGRAMS))
                        .prefix())
                .isEmpty();
    }
}
