package io.mingzhang.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestServer;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
class MigrationsTest {

    private final JdbcClient database;

    private final DataSource connections;

    MigrationsTest(@Autowired JdbcClient database, @Autowired DataSource connections) {
        this.database = database;
        this.connections = connections;
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

    @ParameterizedTest
    @ValueSource(strings = {"platform", "examination"})
    void whatFlywayAppliedIsKnownWithoutIt(String module) {
        assertThat(new AppliedScripts(module).areAll(connections)).isTrue();
    }

    @Test
    void aModuleWithoutTablesHasEverythingToDo() {
        assertThat(new AppliedScripts("absent").areAll(connections)).isFalse();
    }

    @Test
    void aScriptChangedAfterwardsIsForFlywayToRefuse() {
        change("checksum = checksum + 1");
        try {
            assertThat(new AppliedScripts("platform").areAll(connections)).isFalse();
            assertThatThrownBy(() -> new Migrations(List.of("platform")).bring(connections))
                    .isInstanceOf(FlywayValidateException.class);
        } finally {
            change("checksum = checksum - 1");
        }
    }

    @Test
    void aScriptThatFailedIsForFlywayToRefuse() {
        change("success = false");
        try {
            assertThat(new AppliedScripts("platform").areAll(connections)).isFalse();
        } finally {
            change("success = true");
        }
    }

    private void change(String what) {
        database.sql("update platform.schema_history set " + what + " where script = 'V1__files_and_jobs.sql'")
                .update();
    }
}
