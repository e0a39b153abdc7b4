package io.mingzhang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the one application of the tests an embedded PostgreSQL in a folder that goes with the JVM. Its programs stay
 * unpacked in the build folder.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int ATTEMPTS = 5;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "mingzhang.database.folder",
                                temporaryFolder().toString(),
                                "mingzhang.database.programs",
                                Path.of("target", "database-programs").toString(),
                                "mingzhang.database.durable",
                                "false",
                                "mingzhang.examination.warm-up",
                                "false",
                                "mingzhang.access.password.memory-kilobytes",
                                "64",
                                "mingzhang.access.password.passes",
                                "1",
                                "mingzhang.access.oidc.issuer",
                                TestIssuer.shared().address(),
                                "mingzhang.access.oidc.client-secret",
                                TestIssuer.SECRET)));
    }

    /**
     * Empties the tables of platform and examination, the audit trail excepted, which nothing empties; for tests that
     * count what is there. Jobs that another test left running find
     * themselves gone and store nothing; while one is storing, it is waited for.
     */
    public static void empty(JdbcClient database) {
        String tables = database.sql("""
                        select string_agg(format('%I.%I', schemaname, tablename), ', ' order by schemaname, tablename)
                        from pg_tables
                        where schemaname in ('platform', 'examination') and tablename !~ '^(schema_history|audit_.*|account|session|person_right)$'
                        """).query(String.class).single();
        for (int attempt = 1; ; attempt++) {
            try {
                database.sql("truncate " + tables).update();
                return;
            } catch (PessimisticLockingFailureException storing) {
                if (attempt == ATTEMPTS) {
                    throw storing;
                }
            }
        }
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("mingzhang-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
