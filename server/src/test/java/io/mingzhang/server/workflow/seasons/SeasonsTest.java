package io.mingzhang.server.workflow.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Holders;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.projects.TestUnits;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.Places;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.Workflow;
import io.mingzhang.server.workflow.chains.Chains;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestServer
class SeasonsTest {

    private static final int YEAR = 2027;

    private final HttpCaller page;
    private final Workflow workflow;
    private final Chains chains;
    private final Places places;
    private final TestUnits units;

    SeasonsTest(
            @LocalServerPort int port,
            @Autowired Workflow workflow,
            @Autowired Chains chains,
            @Autowired Places places,
            @Autowired JdbcClient database) {
        this.page = new HttpCaller(port);
        TestPeople.at(port).orElseThrow().colleague("season-reviewer"); // nobody reviews what he sent himself
        this.workflow = workflow;
        this.chains = chains;
        this.places = places;
        this.units = new TestUnits(database, "371500001");
    }

    private String submit(UUID id) {
        Answer answer = page.send("POST", "/api/v1/flows/TARGET/" + id + "/moves", Map.of("kind", "SUBMIT"));
        return answer.status() == 200 ? "" : answer.json().get("detail").asString();
    }

    private UUID draft() {
        return draft(units.unit().path());
    }

    private UUID draft(String path) {
        SubjectKey key = new SubjectKey("TARGET", UUID.randomUUID());
        workflow.start(new NewSubject(key, "校园安全改造", path, YEAR, "371500001", UUID.randomUUID(), 5_000_000, "PROJECT"));
        return key.id();
    }

    private Answer setChain(String opens, String closes, JsonNode inherited) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (JsonNode step : inherited.get("steps")) {
            boolean filling = step.get("number").asInt() == 0;
            steps.add(Map.of(
                    "name", step.get("name").asString(),
                    "role", step.get("role").asString(),
                    "level", step.get("level").asString(),
                    "optional", step.get("optional").asBoolean(),
                    "opens", filling ? opens : "2026-01-01",
                    "closes", filling ? closes : "2099-12-31"));
        }
        Map<String, Object> order = new HashMap<>(Map.of(
                "kind",
                "TARGET",
                "variant",
                "",
                "path",
                units.division().path(),
                "year",
                YEAR,
                "name",
                "晴川市申报流程",
                "steps",
                steps));
        if (inherited.get("own").asBoolean()) {
            order.put("revision", inherited.get("revision").asInt());
        }
        return page.send("PUT", "/api/v1/chains", order);
    }

    private JsonNode chain() {
        return page.get("/api/v1/chains?path=" + units.division().path() + "&year=" + YEAR)
                .json()
                .get(0);
    }

    @Test
    void outsideItsDaysNothingIsSentButWithPermission() {
        UUID draft = draft();
        JsonNode own = setChain("2020-01-01", "2020-02-01", chain()).json();
        assertThat(own.get("own").asBoolean()).isTrue();
        assertThat(submit(draft)).contains("2020-02-01 截止");
        assertThat(setChain("2099-01-01", "2099-02-01", chain()).status()).isEqualTo(200);
        assertThat(submit(draft)).contains("2099-01-01 开始");
        Answer late = page.send(
                "POST",
                "/api/v1/seasons/late",
                Map.of(
                        "kind", "TARGET",
                        "path", units.department().path(),
                        "year", YEAR,
                        "until", "2099-12-31",
                        "reason", "机构改革，账套移交较晚"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(submit(draft)).isEmpty();
    }

    @Test
    void deskRemindsOfWhatIsDueSoonAndWhatIsOver() {
        UUID draft = draft();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        setChain("2020-01-01", today.plusDays(3).toString(), chain());
        assertThat(due("soon")).isEqualTo(1);
        assertThat(due("over")).isZero();
        assertThat(tasks("SOON")).isEqualTo(List.of(draft.toString()));
        assertThat(tasks("OVER")).isEmpty();
        setChain("2020-01-01", today.plusDays(4).toString(), chain());
        assertThat(due("soon")).isZero();
        setChain("2020-01-01", today.minusDays(1).toString(), chain());
        assertThat(due("over")).isEqualTo(1);
        assertThat(tasks("OVER")).isEqualTo(List.of(draft.toString()));
        page.send(
                "POST",
                "/api/v1/seasons/late",
                Map.of(
                        "kind",
                        "TARGET",
                        "path",
                        units.unit().path(),
                        "year",
                        YEAR,
                        "until",
                        today.plusDays(1).toString(),
                        "reason",
                        "账套移交较晚"));
        assertThat(due("over")).as("who may be late is not over").isZero();
        assertThat(due("soon")).isEqualTo(1);
    }

    private int due(String which) {
        return page.get("/api/v1/tasks/counts?path=" + units.division().path())
                .json()
                .get(which)
                .asInt();
    }

    private List<String> tasks(String due) {
        return page.get("/api/v1/tasks?due=" + due + "&path=" + units.division().path())
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void aClosedSeasonTakesNothingUntilItIsOpenedAgain() {
        Map<String, Object> season =
                Map.of("kind", "TARGET", "path", units.division().path(), "year", YEAR);
        assertThat(page.send("POST", "/api/v1/seasons/open", season)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("OPEN");
        UUID draft = draft();
        assertThat(page.send("POST", "/api/v1/seasons/close", season).status()).isEqualTo(200);
        assertThat(submit(draft)).contains("已经关闭");
        page.send("POST", "/api/v1/seasons/open", season);
        assertThat(submit(draft)).isEmpty();
        draft(units.department().path()); // the department's own thing is none of a unit
        JsonNode progress = page.get(
                        "/api/v1/seasons/progress?path=" + units.division().path() + "&year=" + YEAR)
                .json();
        assertThat(progress).hasSize(2);
        assertThat(progress.get(0).get("underReview").asInt()).isEqualTo(1);
        assertThat(progress.get(0).get("begun").asInt()).isEqualTo(1);
        assertThat(progress.get(0).get("units").asInt()).isEqualTo(2);
        assertThat(progress.get(1).get("begun").asInt()).isZero();
    }

    @Test
    void whatIsUnderWayKeepsItsChainAndWhatIsFilledInTakesTheNewOne() {
        UUID sent = draft();
        UUID draft = draft();
        assertThat(submit(sent)).isEmpty();
        String opened = "2026-01-01";
        JsonNode own = setChain(opened, "2099-12-31", chain()).json();
        List<Map<String, Object>> shorter = List.of(
                Map.of("name", "填报", "role", "UNIT_CLERK", "level", "UNIT"),
                Map.of("name", "财政审核", "role", "FINANCE_BUSINESS_REVIEWER", "level", "DIVISION"));
        Answer changed = page.send(
                "PUT",
                "/api/v1/chains",
                Map.of(
                        "kind",
                        "TARGET",
                        "variant",
                        "",
                        "path",
                        units.division().path(),
                        "year",
                        YEAR,
                        "name",
                        "简易流程",
                        "revision",
                        own.get("revision").asInt(),
                        "steps",
                        shorter));
        assertThat(changed.json().get("version").asInt()).isEqualTo(2);
        assertThat(submit(draft)).isEmpty();
        assertThat(page.get("/api/v1/flows/TARGET/" + draft).json().get("steps"))
                .hasSize(2);
        assertThat(page.get("/api/v1/flows/TARGET/" + sent).json().get("steps").size())
                .isGreaterThan(2);
        assertThat(setChain(opened, "2099-12-31", own).status())
                .as("somebody who saw the version before")
                .isEqualTo(409);
    }

    @Test
    void whateverIsWrongWithAChainIsToldAtOnce() {
        Answer answer = page.send(
                "PUT",
                "/api/v1/chains",
                Map.of(
                        "kind", "TARGET",
                        "path", "/",
                        "year", YEAR,
                        "name", "",
                        "steps",
                                List.of(
                                        Map.of("name", "填报", "role", "UNIT_CLERK", "level", "UNIT", "optional", true),
                                        Map.of("name", "审", "role", "AUDITOR", "level", "UNIT"))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("fields").findValuesAsString("field"))
                .containsExactly("name", "steps.0.optional", "steps.1.role");
    }

    @Test
    void aSeasonIsNotReadyWhileAStepHasNobodySomewhere() {
        Holders holders = new Holders() {
            @Override
            public List<Holding> around(Role role, String path, int year, Stage stage) {
                String held = role == Role.UNIT_HEAD
                        ? units.unit().path()
                        : units.division().path();
                RightView right = new RightView(UUID.randomUUID(), role, held, 0, 0, null, null);
                return List.of(new Holding(UUID.randomUUID(), "某人", held, right));
            }

            @Override
            public List<RightView> of(UUID person) {
                return List.of();
            }
        };
        List<String> problems = new Readiness(chains, holders, places)
                .problems(new SeasonPlace("TARGET", units.division().path(), YEAR));
        assertThat(problems)
                .isNotEmpty()
                .allMatch(problem -> problem.contains("单位负责人审核"))
                .noneMatch(problem -> problem.contains("实验小学"))
                .anyMatch(problem -> problem.contains("第二中学"));
    }
}
