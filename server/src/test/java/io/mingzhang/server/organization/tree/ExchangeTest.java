package io.mingzhang.server.organization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.tabular.ListWriter;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestServer
class ExchangeTest {

    private static final String IMPORT = TreePage.ORGANIZATIONS + "/import?fileName=tree.xlsx&fromYear=2026&dry=";

    private final HttpCaller caller;
    private final TreePage page;
    private final JdbcClient database;

    @Autowired
    ExchangeTest(@LocalServerPort int port, TestPeople people, JdbcClient database) {
        people.person("tree-keeper", "/", Role.SYSTEM_ADMINISTRATOR);
        this.caller = HttpCaller.as(port, "tree-keeper");
        this.page = new TreePage(caller);
        this.database = database;
    }

    @Test
    void aWholeCountyComesInAtOnceAndTheSameAgainChangesNothing() throws IOException {
        String county = TreePage.freshCode();
        byte[] workbook = workbook(List.of(
                row("预算单位", "101002", "云桥县第二中学", "101", county),
                row("主管部门", "101", "云桥县教育局", county, county),
                row("财政部门", "FIN", "云桥县财政局", county, county),
                row("业务处室", "06", "绩效评价股", "FIN", county),
                row("财政区划", county, "云桥县", "", "")));
        JsonNode dry = caller.upload(IMPORT + "true", workbook).json();
        assertThat(dry.get("problems")).as(dry.toString()).isEmpty();
        assertThat(dry.get("created").asInt()).isEqualTo(5);
        assertThat(page.search(county, "").get("total").asInt())
                .as("only looked at")
                .isZero();

        assertThat(caller.upload(IMPORT + "false", workbook)
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(5);
        JsonNode division = page.search(county, "").at("/items/0");
        assertThat(page.childrenOf(division, "?year=2026")).containsExactly("云桥县财政局", "云桥县教育局");
        JsonNode hit = page.search("第二中学", TreePage.path(division)).at("/items/0");
        assertThat(hit.at("/ancestors/1/name").asString()).isEqualTo("云桥县教育局");

        JsonNode again = caller.upload(IMPORT + "false", workbook).json();
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(5);

        byte[] exported = caller.get(TreePage.ORGANIZATIONS + "/export?path=" + TreePage.path(division))
                .bytes();
        assertThat(caller.upload(IMPORT + "false", exported)
                        .json()
                        .get("unchanged")
                        .asInt())
                .as("what was exported is the same")
                .isEqualTo(5);
    }

    @Test
    void everyProblemIsToldAtItsCellAndNothingIsTaken() throws IOException {
        JsonNode county = page.division("云桥县");
        String code = county.get("code").asString();
        page.made(page.made(county, "COMPETENT_DEPARTMENT", "105", "云桥县水务局"), "UNIT", "105001", "云桥县水文站");
        byte[] workbook = workbook(List.of(
                row("主管部门", "101", "云桥县教育局", code, code),
                row("学校", "101001", "云桥县第一中学", "101", code),
                row("预算单位", "10A", " ", "101", code),
                row("预算单位", "101003", "云桥县第三中学", "999", code),
                row("主管部门", "101", "云桥县文体局", code, code),
                row("预算单位", "105001", "云桥县水文站", "101", code)));
        JsonNode result = caller.upload(IMPORT + "false", workbook).json();
        assertThat(result.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("cell").asString()))
                .as(result.toString())
                .containsExactly("A3", "C4", "B4", "E5", "B6", "E7");
        assertThat(page.childrenOf(county, "")).as("nothing was taken").containsExactly("云桥县水务局");
    }

    @Test
    void anotherNameForTheSameCodeIsARenaming() throws IOException {
        JsonNode county = page.division("云桥县");
        String code = county.get("code").asString();
        page.made(county, "COMPETENT_DEPARTMENT", "101", "云桥县教育局");
        byte[] workbook = workbook(List.of(row("主管部门", "101", "云桥县教育体育局", code, code)));
        assertThat(caller.upload(IMPORT + "false", workbook)
                        .json()
                        .get("changed")
                        .asInt())
                .isOne();
        assertThat(page.search("云桥县教育局", TreePage.path(county))
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("云桥县教育体育局");
    }

    /** As large as a province with all its townships: what one asks of it stays quick because it is asked of an index. */
    @Test
    void aHundredThousandNodesStayFluid() throws IOException {
        int first = ThreadLocalRandom.current().nextInt(100_000_000, 900_000_000);
        String top = Integer.toString(first);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("财政区划", top, "澄江省", "", ""));
        for (int county = 0; county < 100; county++) {
            String division = Integer.toString(first + county + 1);
            rows.add(row("财政区划", division, "澄江第" + county + "县", top, top));
            for (int department = 100; department < 120; department++) {
                rows.add(row("主管部门", "" + department, "第" + county + "县第" + department + "局", division, division));
                for (int unit = 0; unit < 49; unit++) {
                    rows.add(row(
                            "预算单位",
                            department + "%03d".formatted(unit),
                            "第" + county + "县" + department + "局第" + unit + "中心",
                            "" + department,
                            division));
                }
            }
        }
        JsonNode result = caller.upload(IMPORT + "false", workbook(rows)).json();
        assertThat(result.get("created").asInt())
                .as(result.get("problems").toString())
                .isEqualTo(rows.size());
        database.sql("analyze organization.node").update();

        JsonNode province = page.search(top, "").at("/items/0");
        assertThat(page.childrenOf(province, "?size=200")).hasSize(100);
        JsonNode hit = page.search("第42县 第7中心", TreePage.path(province)).at("/items/0");
        assertThat(hit.get("ancestors")).hasSize(3);
        assertThat(page.search("中心", TreePage.path(province)).get("items")).hasSize(50);
        assertThat(planOf("select count(*) from organization.node n where n.path >= '%s' and n.path < '%s'"
                        .formatted(TreePage.path(hit), TreePage.path(hit) + "z")))
                .as("a subtree is a range of an index")
                .contains("Index");

        JsonNode county = page.search("澄江第42县", TreePage.path(province)).at("/items/0");
        JsonNode other = page.division("临江市");
        assertThat(page.order(county, "move", Map.of("toId", TreePage.id(other)), false)
                        .status())
                .isEqualTo(200);
        assertThat(page.search("第42县 第7中心", TreePage.path(other)).get("total").asInt())
                .isEqualTo(20);
        assertThat(page.search("第42县 第7中心", TreePage.path(province))
                        .get("total")
                        .asInt())
                .isZero();
        remove(TreePage.path(province));
        remove(TreePage.path(other));
    }

    /** Other tests look at every node there is. Nothing refers to these, so nobody is asked about each of them. */
    private void remove(String path) {
        database.sql("""
                do $$ begin
                    set local session_replication_role = replica;
                    delete from organization.node_event e using organization.node n
                        where n.id = e.node_id and starts_with(n.path, '%1$s');
                    delete from organization.node where starts_with(path, '%1$s');
                end $$""".formatted(path)).update();
    }

    private String planOf(String statement) {
        return String.join(
                "\n", database.sql("explain " + statement).query(String.class).list());
    }

    private static List<String> row(String kind, String code, String name, String parent, String division) {
        return List.of(kind, code, name, "", parent, division, "", "");
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter writer = ListWriter.to(out, "机构")) {
            writer.sheet("机构", ExchangeColumns.ALL, rows.iterator());
        }
        return out.toByteArray();
    }
}
