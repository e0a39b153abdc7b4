package io.mingzhang.server.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of each module, in a schema of its name with a history of its own. The scripts are below
 * {@code db/migration}, in a folder of the same name.
 */
record Migrations(List<String> modules) {

    Migrations {
        modules = List.copyOf(modules);
    }

    void bring(DataSource database) {
        for (String module : modules) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .table("schema_history")
                    .load()
                    .migrate();
        }
    }
}
