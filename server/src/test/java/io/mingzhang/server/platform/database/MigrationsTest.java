package io.mingzhang.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
class MigrationsTest {

    private final JdbcClient database;

    MigrationsTest(@Autowired JdbcClient database) {
        this.database = database;
    }

    @Test
    void eachModuleHasItsTablesAndItsHistory() {
        assertThat(database.sql("select schemaname || '.' || tablename from pg_tables where schemaname !~ '^pg_'")
                        .query(String.class)
                        .list())
                .contains(
                        "platform.stored_file",
                        "platform.schema_history",
                        "examination.document",
                        "examination.schema_history");
    }
}
