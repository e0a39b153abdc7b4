package io.mingzhang.server.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestServer
class ChainTest {

    private final AuditTrail trail;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    @Autowired
    ChainTest(AuditTrail trail, JdbcClient database, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.database = database;
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

    private void record(String id, Map<String, String> before, Map<String, String> after) {
        transactions.executeWithoutResult(
                status -> trail.record(new Subject("TEST", id, "事项", "/", 2026), "修改", before, after));
    }
}
