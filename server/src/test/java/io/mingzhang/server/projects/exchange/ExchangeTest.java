package io.mingzhang.server.projects.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.tabular.ListColumn;
import io.mingzhang.documents.tabular.ListReader;
import io.mingzhang.documents.tabular.ListWriter;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.projects.TestUnits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Workbooks of projects over HTTP: tried, taken over whole or not at all, and written again. */
@TestServer
class ExchangeTest {

    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.of("name", "项目名称"),
            ListColumn.of("unit", "单位"),
            ListColumn.of("kind", "项目类别"),
            ListColumn.of("starts", "开始日期"),
            ListColumn.of("ends", "完成日期"),
            ListColumn.of("total", "项目总额（万元）"),
            ListColumn.of("plan", "2026年市级财政资金（元）"),
            ListColumn.of("flags", "项目标识"),
            ListColumn.of("other", "备注"));

    private final HttpCaller page;
    private final JdbcClient database;
    private final Projects projects;
    private TestUnits units;

    @Autowired
    ExchangeTest(@LocalServerPort int port, JdbcClient database, Projects projects) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.projects = projects;
        this.units = new TestUnits(database, "990100000");
    }

    @BeforeEach
    void plantUnits() {
        database.sql("delete from projects.project").update();
        units = new TestUnits(database, "990100000");
    }

    private JsonNode imported(boolean dry, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter writer = ListWriter.to(out, "项目")) {
            writer.sheet("申报项目", COLUMNS, rows.iterator());
        }
        HttpCaller.Answer answer = page.upload(
                "/api/v1/projects/import?year=2026&path=" + units.division().path() + "&dry=" + dry, out.toByteArray());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> row(String name, String unit, String total, String plan) {
        return List.of(name, unit, "31 部门预算项目", "2026年1月", "2026/12", total, plan, "信息化、政府采购", "无");
    }

    @Test
    void takesAWorkbookOverWithUnitsOfAmountsByTheirLabels() throws IOException {
        List<List<String>> rows =
                List.of(row("校舍维修", "302001", "30.5", "305,000.00"), row("河道清淤", "晴川市河道管理处", "1", ""));
        JsonNode tried = imported(true, rows);
        assertThat(tried.get("problems")).isEmpty();
        assertThat(tried.get("unread").get(0).asString()).isEqualTo("备注");
        assertThat(tried.get("totalFen").asString()).isEqualTo("31500000");
        assertThat(projects.byName("/", "校舍维修")).isEmpty();

        assertThat(imported(false, rows).get("created").asInt()).isEqualTo(2);
        Project made = projects.byName(units.unit().path(), "校舍维修").getFirst();
        assertThat(made.totalFen()).isEqualTo(30_500_000L);
        assertThat(made.plan())
                .singleElement()
                .satisfies(planned -> assertThat(planned.amountFen()).isEqualTo(30_500_000L));
        assertThat(made.term().ends()).hasToString("2026-12-31");

        JsonNode again = imported(false, rows);
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("problems").get(0).get("message").asString()).contains("已有同名项目");
    }

    @Test
    void tellsEveryProblemByItsCellAndTakesNothingOver() throws IOException {
        JsonNode tried = imported(
                false,
                List.of(
                        row("校舍维修", "302001", "30.5", "1"),
                        row("校舍维修", "302001", "三十万", "0.001"),
                        List.of("", "没有的单位", "人员", "2026-13", "2026-01-01", "1", "", "加急", "")));
        assertThat(tried.get("created").asInt()).isZero();
        assertThat(tried.get("problems").findValuesAsString("cell")).contains("F3", "G3", "A3", "B4", "C4", "D4", "H4");
        assertThat(projects.byName("/", "校舍维修")).isEmpty();
    }

    @Test
    void offersATemplateThatItUnderstands() throws Exception {
        byte[] template = page.get("/api/v1/projects/import-template?year=2026").bytes();
        ListReader.Read read = new ListReader(List.of(
                        ListColumn.of("name", "项目名称").mustBeThere(),
                        ListColumn.of("plan", "2028年县（区）级财政资金（万元）").mustBeThere()))
                .read(template);
        assertThat(read.problems()).isEmpty();
        HttpCaller.Answer empty = page.upload("/api/v1/projects/import?year=2026", template);
        assertThat(empty.json().get("rows").asInt()).isZero();
        assertThat(empty.json().get("unread")).isEmpty();
    }

    @Test
    void writesTheListAsItIsShown() throws Exception {
        imported(false, List.of(row("校舍维修", "302001", "30.5", "1"), row("屋面维修", "302002", "8", "")));
        byte[] list = page.get(
                        "/api/v1/projects/export?sort=name,asc&columns=total&columns=name&unit=TEN_THOUSAND_YUAN&path="
                                + units.division().path())
                .bytes();
        ListReader.Read read = new ListReader(List.of(
                        ListColumn.of("name", "项目名称"),
                        ListColumn.of("total", "项目总额（万元）").mustBeThere()))
                .read(list);
        assertThat(read.rows().stream()
                        .map(row -> row.text("name") + " " + row.text("total"))
                        .toList())
                .containsExactly("屋面维修 8", "校舍维修 30.5");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        HttpCaller.Answer answer = page.upload("/api/v1/projects/import?year=2026", new byte[] {1, 2, 3});
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"0.85,TEN_THOUSAND_YUAN,850000", "'1,234.5',YUAN,123450", "0,YUAN,0", "0.000001,TEN_THOUSAND_YUAN,1"})
    void amountsAreExact(String typed, AmountUnit unit, String fen) {
        assertThat(unit.fen(typed)).contains(fen);
        assertThat(unit.fen(unit.print(Long.parseLong(fen)))).contains(fen);
    }

    @ParameterizedTest
    @CsvSource({"-1,YUAN", "0.001,YUAN", "0.0000001,TEN_THOUSAND_YUAN", "三万,YUAN", "1e5,YUAN"})
    void whatIsNoAmountIsNone(String typed, AmountUnit unit) {
        assertThat(unit.fen(typed)).isEmpty();
    }
}
