package io.mingzhang.server.performance.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Papers beside projects and declarations: who may read the thing reads them, who writes it adds, what was sent is kept. */
@TestServer
class AttachedPapersTest {

    private static final String ATTACHMENTS = "/api/v1/attachments";
    private static final byte[] PAPER = "关于下达资金的通知".getBytes(StandardCharsets.UTF_8);

    private final int port;
    private final Desk desk;
    private final JdbcClient database;
    private final TestPeople people;
    private TestUnits units;
    private HttpCaller clerk;

    @Autowired
    AttachedPapersTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.units = new TestUnits(database, "330499000");
        this.clerk = new HttpCaller(port);
        this.desk = new Desk(clerk);
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330499000");
        clerk = somebody(units.unit().path(), Role.UNIT_CLERK);
    }

    private HttpCaller somebody(String path, Role role) {
        String login = "papers-" + UUID.randomUUID();
        people.person(login, path, role);
        return HttpCaller.as(port, login);
    }

    private static String of(String kind, String id) {
        return ATTACHMENTS + "?kind=" + kind + "&id=" + id;
    }

    private static Answer add(HttpCaller person, String of, String name) {
        return person.upload(of + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), PAPER);
    }

    @Test
    void papersFollowTheRightsOfTheirThing() {
        JsonNode opened = desk.declared(units.unit().id(), "校舍加固", 2027, "A");
        HttpCaller reviewer = somebody(units.department().path(), Role.DEPARTMENT_REVIEWER);
        HttpCaller stranger = somebody(units.stranger().path(), Role.UNIT_CLERK);
        for (String of : List.of(
                of("TARGET", opened.get("id").asString()),
                of("PROJECT", opened.at("/project/id").asString()))) {
            Answer added = add(clerk, of, "下达通知.pdf");
            assertThat(added.status()).as(added.text()).isEqualTo(200);
            JsonNode seen = reviewer.get(of).json();
            assertThat(seen.at("/items/0/fileName").asString()).isEqualTo("下达通知.pdf");
            assertThat(seen.get("mayAdd").asBoolean()).isFalse();
            assertThat(seen.get("largest").asLong()).isPositive();
            String own = ATTACHMENTS + "/" + added.json().get("id").asString();
            assertThat(reviewer.get(own + "/file").bytes()).isEqualTo(PAPER);
            assertThat(add(reviewer, of, "意见.pdf").status()).isEqualTo(403);
            assertThat(reviewer.send("DELETE", own, Map.of()).status()).isEqualTo(403);
            assertThat(stranger.get(of).status()).isIn(403, 404);
            assertThat(stranger.get(own + "/file").status()).isIn(403, 404);
            assertThat(add(stranger, of, "别人的.pdf").status()).isIn(403, 404);
        }
    }

    @Test
    void whatWasSentIsNotTakenAwayAndCanBeAddedTo() {
        JsonNode opened = desk.declared(units.unit().id(), "图书更新", 2027, "A");
        String id = opened.get("id").asString();
        String project = opened.at("/project/id").asString();
        String ofTarget = ATTACHMENTS + "/"
                + add(clerk, of("TARGET", id), "测算.xlsx").json().get("id").asString();
        String ofProject = ATTACHMENTS + "/"
                + add(clerk, of("PROJECT", project), "可研.docx").json().get("id").asString();
        assertThat(clerk.send("DELETE", ofTarget, Map.of()).status()).isEqualTo(200);
        assertThat(clerk.send("POST", ofTarget + "/restore", Map.of()).status()).isEqualTo(200);
        database.sql("update performance.target set state = 'UNDER_REVIEW', step = 1 where id = cast(:id as uuid)")
                .param("id", id)
                .update();
        database.sql("update projects.project set admission = 'WITH_DEPARTMENT' where id = cast(:id as uuid)")
                .param("id", project)
                .update();
        for (String one : List.of(ofTarget, ofProject)) {
            Answer refused = clerk.send("DELETE", one, Map.of());
            assertThat(refused.status()).as(refused.text()).isEqualTo(423);
            assertThat(refused.json().get("detail").asString()).contains("附件不能删除");
        }
        assertThat(clerk.get(of("TARGET", id)).json().get("mayRemove").asBoolean())
                .isFalse();
        assertThat(add(clerk, of("TARGET", id), "补充说明.pdf").status()).isEqualTo(200);
        assertThat(clerk.get(of("TARGET", id)).json().get("items")).hasSize(2);
        List<String> told =
                database.sql("""
                        select action from platform.audit_entry
                        where subject_kind = 'TARGET' and subject_id = :id and action like '%附件' order by id""").param("id", id).query(String.class).list();
        assertThat(told).containsExactly("添加附件", "删除附件", "恢复附件", "添加附件");
    }

    @Test
    void hostileNamesAreMadeHarmlessAndTheContentIsKeptOnce() {
        JsonNode opened = desk.declared(units.unit().id(), "实验设备", 2027, "A");
        String of = of("TARGET", opened.get("id").asString());
        assertThat(add(clerk, of, "../../etc/批复\r\n.pdf").json().get("fileName").asString())
                .isEqualTo("批复.pdf");
        assertThat(add(clerk, of, "<img src=x onerror=alert(1)>.html").status()).isEqualTo(415);
        assertThat(add(clerk, of, "长".repeat(300) + ".pdf").status()).isEqualTo(400);
        Answer odd = add(clerk, of, "\"a\";filename=evil.exe;.pdf");
        assertThat(odd.status()).isEqualTo(200);
        Answer file = clerk.get(ATTACHMENTS + "/" + odd.json().get("id").asString() + "/file");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(clerk.get(of).json().get("items")).hasSize(2);
        assertThat(clerk.get(of).json().at("/items/0/sha256"))
                .isEqualTo(clerk.get(of).json().at("/items/1/sha256"));
    }
}
