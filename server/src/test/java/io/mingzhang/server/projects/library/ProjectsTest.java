package io.mingzhang.server.projects.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.Person;
import io.mingzhang.server.projects.NewProject;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.projects.TestUnits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Projects made and changed over HTTP, as the page does. */
@TestServer
class ProjectsTest {

    private static final String ADDRESS = "/api/v1/projects";

    private final int port;
    private final HttpCaller page;
    private final JdbcClient database;
    private final Projects projects;
    private final Acting acting;
    private final TestPeople people;
    private TestUnits units;

    @Autowired
    ProjectsTest(@LocalServerPort int port, JdbcClient database, Projects projects, Acting acting) {
        this.port = port;
        this.page = new HttpCaller(port);
        this.database = database;
        this.projects = projects;
        this.acting = acting;
        this.people = TestPeople.at(port).orElseThrow();
        this.units = new TestUnits(database, "990100000");
    }

    @BeforeEach
    void plantUnits() {
        units = new TestUnits(database, "990100000");
        database.sql("delete from projects.project").update();
        database.sql("delete from projects.code_serial").update();
    }

    private static Map<String, String> cells() {
        return new HashMap<>(Map.of(
                "field/NAME", " 校舍维修 ",
                "field/KIND", "31",
                "field/FIRST_YEAR", "2026",
                "field/STARTS", "2026-01-01",
                "field/ENDS", "2027-12-31",
                "field/TOTAL", "30000000",
                "plan/2026/CITY", "10000000",
                "plan/2027/CITY", "20000000",
                "text/GROUNDS", "市政府专题会议纪要",
                "field/LABELS", "教育保障、乡村振兴"));
    }

    private JsonNode made(Map<String, String> cells) {
        HttpCaller.Answer answer =
                page.send("POST", ADDRESS, Map.of("unitId", units.unit().id(), "cells", cells));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static CellChange change(String at, @Nullable String from, @Nullable String to) {
        return new CellChange(at, from, to);
    }

    private HttpCaller.Answer patch(JsonNode project, CellChange... changes) {
        return page.send(
                "PATCH",
                ADDRESS + "/" + project.get("id").asString(),
                Map.of("revision", project.get("revision").asInt(), "changes", List.of(changes)));
    }

    @Test
    void givesCodesByThePatternAndKeepsWhatIsFilledIn() {
        JsonNode project = made(cells());
        assertThat(project.get("code").asString()).isEqualTo("99010026302Y000000001");
        assertThat(project.get("lastYear").asInt()).isEqualTo(2027);
        assertThat(project.get("cells").get("field/NAME").asString()).isEqualTo("校舍维修");
        assertThat(project.get("cells").get("field/LABELS").asString()).isEqualTo("教育保障,乡村振兴");
        assertThat(project.get("sums").get("plan").asString()).isEqualTo("30000000");
        assertThat(project.get("place").get("department").get("code").asString())
                .isEqualTo("302");
        assertThat(made(cells()).get("code").asString()).isEqualTo("99010026302Y000000002");
    }

    @Test
    void neverGivesACodeTwiceThoughManyAskAtOnce() throws Exception {
        Set<String> codes = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<String>> made = IntStream.range(0, 30)
                    .mapToObj(number ->
                            people.submit(() -> made(cells()).get("code").asString()))
                    .toList();
            for (Future<String> code : made) {
                codes.add(code.get());
            }
        }
        assertThat(codes).hasSize(30);
    }

    @Test
    void goesOnBehindACodeThatCameFromElsewhere() {
        HttpCaller.Answer given = page.send(
                "POST",
                ADDRESS,
                Map.of("unitId", units.unit().id(), "code", "99010026302Y000000040", "cells", cells()));
        assertThat(given.status()).isEqualTo(200);
        assertThat(made(cells()).get("code").asString()).isEqualTo("99010026302Y000000041");
        HttpCaller.Answer again = page.send(
                "POST",
                ADDRESS,
                Map.of("unitId", units.unit().id(), "code", "99010026302Y000000040", "cells", cells()));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("已被使用");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Map<String, String> cells = cells();
        cells.put("field/KIND", "3");
        cells.put("field/ENDS", "2025-12-31");
        cells.put("field/FUNCTION", "2059999");
        cells.put("plan/2024/CITY", "1");
        HttpCaller.Answer answer =
                page.send("POST", ADDRESS, Map.of("unitId", units.unit().id(), "cells", cells));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("field/KIND", "field/ENDS", "plan/2024/CITY");
    }

    @Test
    void mergesChangesOfDifferentFieldsAndAsksAboutTheSame() {
        JsonNode project = made(cells());
        assertThat(patch(project, change("field/NAME", "校舍维修", "校舍维修改造")).status())
                .isEqualTo(200);

        HttpCaller.Answer other = patch(project, change("text/NECESSITY", null, "墙面开裂"));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.json().get("merged").get(0).get("to").asString()).isEqualTo("校舍维修改造");

        HttpCaller.Answer same =
                patch(project, change("field/NAME", "校舍维修", "维修校舍"), change("field/LEADER", null, "周明"));
        assertThat(same.status()).isEqualTo(409);
        JsonNode conflict = same.json().get("present").get("conflicts").get(0);
        assertThat(conflict.get("theirs").asString()).isEqualTo("校舍维修改造");
        assertThat(conflict.get("label").asString()).isEqualTo("项目名称");
        JsonNode now = page.get(ADDRESS + "/" + project.get("id").asString()).json();
        assertThat(now.get("cells").has("field/LEADER")).isFalse();
        assertThat(now.get("cells").get("text/NECESSITY").asString()).isEqualTo("墙面开裂");
    }

    @Test
    void blankIsNotZeroAndTheLastYearFollowsThePlan() {
        JsonNode project = made(cells());
        HttpCaller.Answer answer = patch(
                project,
                change("plan/2027/CITY", "20000000", "0"),
                change("plan/2028/OTHER", null, "5"),
                change("plan/2026/CITY", "10000000", null));
        assertThat(answer.json().get("sums").get("plan/2027").asString()).isEqualTo("0");
        assertThat(answer.json().get("sums").has("plan/2026")).isFalse();
        JsonNode now = page.get(ADDRESS + "/" + project.get("id").asString()).json();
        assertThat(now.get("lastYear").asInt()).isEqualTo(2028);
        JsonNode history = page.get(ADDRESS + "/" + project.get("id").asString() + "/history")
                .json();
        assertThat(history.get("changes").findValuesAsString("label")).contains("2027年计划 市级财政资金", "2028年计划 其他资金");
    }

    @Test
    void isFoundByOthersByNameHoweverItIsSpaced() {
        Map<String, String> cells = cells();
        cells.put("field/NAME", "校舍维修（二期）");
        made(cells);
        assertThat(projects.byName(units.department().path(), "校舍维修 (二期)"))
                .singleElement()
                .satisfies(project -> {
                    assertThat(project.unit().code()).isEqualTo("302001");
                    assertThat(project.term().years()).isEqualTo(2);
                    assertThat(project.classing().needsTarget()).isTrue();
                });
        assertThat(projects.byName(units.otherDepartment().path(), "校舍维修（二期）")).isEmpty();
    }

    private JsonNode named(String name, String level) {
        Map<String, String> cells = cells();
        cells.put("field/NAME", name);
        cells.put("field/LEVEL", level);
        cells.put("field/LABELS", "校园长廊");
        return made(cells);
    }

    @Test
    void parentIsAProjectOfTheFirstLevelThatOneMaySee() {
        JsonNode above = named("教育事业发展", "1");
        JsonNode below = named("操场翻新", "2");
        String id = above.get("id").asString();
        assertThat(patch(below, change("field/PARENT", null, id)).status()).isEqualTo(200);
        JsonNode now = page.get(ADDRESS + "/" + below.get("id").asString()).json();
        assertThat(now.get("names").get("field/PARENT").asString()).isEqualTo("教育事业发展");
        HttpCaller.Answer demoted = patch(above, change("field/LEVEL", "1", "2"));
        assertThat(demoted.status()).isEqualTo(400);
        assertThat(demoted.text()).contains("还有二级项目归属于它");
        assertThat(patch(above, change("field/PARENT", null, id)).status())
                .as("no project is above itself")
                .isEqualTo(400);
        assertThat(patch(now, change("field/PARENT", id, now.get("id").asString()))
                        .status())
                .isEqualTo(400);
        assertThat(parents(page)).containsExactly("教育事业发展");
        people.person("elsewhere-clerk", units.stranger().path(), Role.UNIT_CLERK);
        people.strip("elsewhere-clerk");
        people.grant("elsewhere-clerk", Role.UNIT_CLERK, units.stranger().path());
        HttpCaller elsewhere = HttpCaller.as(port, "elsewhere-clerk");
        assertThat(parents(elsewhere)).isEmpty();
        Map<String, String> own = cells();
        own.put("field/PARENT", id);
        assertThat(elsewhere
                        .send("POST", ADDRESS, Map.of("unitId", units.stranger().id(), "cells", own))
                        .status())
                .as("a parent one may not see")
                .isEqualTo(400);
        assertThat(labels(page)).contains("校园长廊");
        assertThat(labels(elsewhere)).doesNotContain("校园长廊");
    }

    private static List<String> parents(HttpCaller person) {
        return person.get(ADDRESS + "/parents?year=2026&text=%E6%95%99%E8%82%B2")
                .json()
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }

    private static List<String> labels(HttpCaller person) {
        return person.get(ADDRESS + "/choices?year=2026")
                .json()
                .get("labels")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void otherModulesMakeProjectsToo() {
        NewProject wanted = NewProject.named(units.stranger().id(), "堤防巡查", 2026, "31");
        Person caller = people.caller();
        acting.as(() -> caller, () -> projects.create(wanted));
        Project made = projects.byName(units.stranger().path(), "堤防巡查").getFirst();
        assertThat(made.code()).isEqualTo("99010026415Y000000001");
        projects.targetStands(made.id(), 2026, true);
        projects.targetStands(made.id(), 2026, true);
        assertThat(database.sql("select target_years from projects.project where id = :id")
                        .param("id", made.id())
                        .query((row, number) -> (Integer[]) row.getArray(1).getArray())
                        .single())
                .containsExactly(2026);
        assertThat(projects.find(UUID.randomUUID())).isEmpty();
    }
}
