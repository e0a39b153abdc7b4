package io.mingzhang.server.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of each module, in a schema of its name with a history of its own. The scripts are below
 * {@code db/migration}, in a folder of the same name.
 */
record Migrations(List<String> modules) {

    static final String HISTORY = "schema_history";

    Migrations {
        modules = List.copyOf(modules);
    }

    void bring(DataSource database) {
        for (String module : modules) {
            if (!new AppliedScripts(module).areAll(database)) {
                migrate(module, database);
            }
        }
    }

    static String folder(String module) {
        return "db/migration/" + module;
    }

    private static void migrate(String module, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:" + folder(module))
                .table(HISTORY)
                .load()
                .migrate();
    }
}
