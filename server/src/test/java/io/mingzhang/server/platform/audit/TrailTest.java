package io.mingzhang.server.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.documents.tabular.ListReader;
import io.mingzhang.documents.tabular.ListRow;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@TestServer
class TrailTest {

    private static final String AUDIT = "/api/v1/audit";

    private final HttpCaller administrator;
    private final AuditTrail trail;
    private final Linker linker;
    private final TransactionTemplate transactions;
    private final String id = UUID.randomUUID().toString();

    @Autowired
    TrailTest(
            @LocalServerPort int port,
            TestPeople people,
            AuditTrail trail,
            Linker linker,
            PlatformTransactionManager transactions) {
        people.person("auditing", "/", Role.AUDIT_ADMINISTRATOR);
        this.administrator = HttpCaller.as(port, "auditing");
        this.trail = trail;
        this.linker = linker;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void changeSomething() {
        record("防洪预警系统维护", "新建", Map.of(), Map.of("amount", 12_000_000L, "name", "防洪预警系统维护"));
        record("防洪预警系统维护", "修改", Map.of("amount", 12_000_000L), Map.of("amount", 9_900_000_000_000_007L));
        linker.link();
    }

    private void record(String title, String action, Map<String, ?> before, Map<String, ?> after) {
        transactions.executeWithoutResult(
                status -> trail.record(new Subject("PROJECT", id, title, "/1/2/", 2026), action, before, after));
    }

    @Test
    void anEntryTellsWhoWhenWhatBeforeAndAfter() {
        JsonNode latest = page("?subjectKind=PROJECT&subjectId=" + id).at("/items/0");
        assertThat(latest.get("action").asString()).isEqualTo("修改");
        assertThat(latest.at("/before/amount").asLong()).isEqualTo(12_000_000);
        assertThat(latest.at("/after/amount").asString()).isEqualTo("9900000000000007");
        assertThat(latest.at("/subject/title").asString()).isEqualTo("防洪预警系统维护");
        assertThat(latest.at("/person/name").asString()).isNotBlank();
        assertThat(latest.get("number").asLong()).isPositive();
        assertThat(latest.get("hash").asString()).hasSize(64);
    }

    @Test
    void entriesAreFoundByWordsPlaceAndDay() {
        String mine = "subjectId=" + id;
        assertThat(page("?text=%E9%98%B2%E6%B4%AA%20%E4%BF%AE%E6%94%B9&" + mine)
                        .get("total")
                        .asInt())
                .isOne();
        assertThat(page("?text=%E9%98%B2%E7%81%AB&" + mine).get("total").asInt())
                .isZero();
        assertThat(page("?path=/1/&" + mine).get("total").asInt()).isEqualTo(2);
        assertThat(page("?path=/2/&" + mine).get("total").asInt()).isZero();
        assertThat(page("?from=2020-01-01&to=2020-12-31&" + mine).get("total").asInt())
                .isZero();
        assertThat(page("?from=2020-01-01&size=1&" + mine).get("total").asInt()).isEqualTo(2);
        assertThat(administrator.get(AUDIT + "?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void theWholeIsExportedAndVerified() throws Exception {
        byte[] workbook = administrator.get(AUDIT + "/export?subjectId=" + id).bytes();
        List<ListRow> rows = new ListReader(List.of(
                        ListColumn.of("action", "操作").mustBeThere(),
                        ListColumn.of("after", "变更后").mustBeThere()))
                .read(workbook)
                .rows();
        assertThat(rows).extracting(row -> row.text("action")).containsExactly("修改", "新建");
        assertThat(rows.getFirst().text("after")).contains("9900000000000007");
        JsonNode state = administrator.get(AUDIT + "/state").json();
        assertThat(state.get("entries").asLong()).isGreaterThanOrEqualTo(2);
        JsonNode verified = administrator
                .get(AUDIT + "/verification?expected=" + state.get("head").asString())
                .json();
        assertThat(verified.get("whole").asBoolean()).as(verified.toString()).isTrue();
    }

    private JsonNode page(String query) {
        return administrator.get(AUDIT + query).json();
    }
}
