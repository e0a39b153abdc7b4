package io.mingzhang.server.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestServer
class ChainTest {

    private final AuditTrail trail;
    private final Linker linker;
    private final JdbcClient database;
    private final DataSource connections;
    private final TransactionTemplate transactions;

    @Autowired
    ChainTest(
            AuditTrail trail,
            Linker linker,
            JdbcClient database,
            DataSource connections,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.linker = linker;
        this.database = database;
        this.connections = connections;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void onlyWhatDiffersIsKept() {
        String id = UUID.randomUUID().toString();
        record(id, Map.of("name", "甲", "code", "001"), Map.of("name", "乙", "code", "001"));
        record(id, Map.of("name", "乙"), Map.of("name", "乙"));
        List<String> kept = database.sql(
                        "select before || ' -> ' || after from platform.audit_entry where subject_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
        assertThat(kept).containsExactly("{\"name\":\"甲\"} -> {\"name\":\"乙\"}");
    }

    @Test
    void nothingIsRecordedOutsideOfAChange() {
        assertThatThrownBy(() -> trail.record(subject("x"), "修改", Map.of(), Map.of("name", "乙")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update platform.audit_entry set action = '删除'",
                "delete from platform.audit_entry",
                "update platform.audit_link set number = number + 1",
                "truncate platform.audit_link"
            })
    void theTablesRefuseChanges(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("审计记录不能修改或删除");
    }

    /** Somebody with the keys of the database gets past the triggers, but not past the chain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update platform.audit_entry set after = '{\"amount\":1}' where id = :entry; 内容与写入时的校验值不符",
                "update platform.audit_entry set person_name = '别人' where id = :entry; 内容与写入时的校验值不符",
                "update platform.audit_entry set at = at + interval '1 microsecond' where id = :entry; 内容与写入时的校验值不符",
                "delete from platform.audit_link where entry_id = :entry; 这一条不见了",
                "update platform.audit_link set hash = sha256(hash) where entry_id = :entry; 内容与写入时的校验值不符"
            })
    void tamperingIsFoundOutAtItsEntry(String statement, String message) throws SQLException {
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            entries.add(record(UUID.randomUUID().toString(), Map.of(), Map.of("amount", 100 + i)));
        }
        linkAll();
        long number = database.sql("select number from platform.audit_link where entry_id = ?")
                .param(entries.get(1))
                .query(Long.class)
                .single();
        String sound = ChainHead.of(database).text();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement tampering = connection.createStatement()) {
                assertThat(ChainVerifier.inTransactionOf(connection, sound).whole())
                        .isTrue();
                tampering.execute("set local mingzhang.restoring = 'on'");
                assertThat(tampering.executeUpdate(
                                statement.replace(":entry", entries.get(1).toString())))
                        .isOne();
                Verdict verdict = ChainVerifier.inTransactionOf(connection, "");
                assertThat(verdict.broken().orElseThrow().number()).isEqualTo(number);
                assertThat(verdict.broken().orElseThrow().message()).contains(message);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void entriesTakenFromTheEndAreMissedByWhoNotedTheEnd() throws SQLException {
        long entry = record(UUID.randomUUID().toString(), Map.of(), Map.of("amount", 1));
        linkAll();
        String noted = ChainHead.of(database).text();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement tampering = connection.createStatement()) {
                tampering.execute("set local mingzhang.restoring = 'on'");
                tampering.execute("delete from platform.audit_link where entry_id >= " + entry);
                tampering.execute("delete from platform.audit_pending where entry_id >= " + entry);
                tampering.execute("delete from platform.audit_entry where id >= " + entry);
                assertThat(ChainVerifier.inTransactionOf(connection, "").whole())
                        .isTrue();
                assertThat(ChainVerifier.inTransactionOf(connection, noted)
                                .broken()
                                .orElseThrow()
                                .message())
                        .contains("末尾的记录被删去");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** As when several nodes look at once, while others still write: no fork, no gap, nothing twice. */
    @Test
    void manyLinkersMakeOneChain() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int amount = i;
            work.add(() -> record(UUID.randomUUID().toString(), Map.of(), Map.of("amount", amount)));
            work.add(linker::link);
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(6)) {
            for (Future<Object> done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        linkAll();
        try (Connection connection = connections.getConnection()) {
            Verdict verdict = ChainVerifier.verify(connection, "");
            assertThat(verdict.broken()).isEmpty();
            assertThat(verdict.entries())
                    .isEqualTo(database.sql("select count(*) from platform.audit_link")
                            .query(Long.class)
                            .single());
        }
    }

    private void linkAll() {
        while (database.sql("select count(*) from platform.audit_pending")
                        .query(Long.class)
                        .single()
                > 0) {
            linker.link();
        }
    }

    private long record(String id, Map<String, ?> before, Map<String, ?> after) {
        transactions.executeWithoutResult(status -> trail.record(subject(id), "修改", before, after));
        return database.sql("select max(id) from platform.audit_entry where subject_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static Subject subject(String id) {
        return new Subject("TEST", id, "事项", "/", 2026);
    }
}
