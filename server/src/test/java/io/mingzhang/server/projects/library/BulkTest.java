package io.mingzhang.server.projects.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.Person;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.NewProject;
import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.projects.TestUnits;
import io.mingzhang.server.projects.life.LifeMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Projects through their life and in numbers: admitted by others, copied, labelled, put away, moved with their units. */
@TestServer
class BulkTest {

    private static final String REVIEWER = "reviewing-projects";

    private final HttpCaller page;
    private final JdbcClient database;
    private final Projects projects;
    private final Moving moving;
    private final Acting acting;
    private final TestPeople people;
    private TestUnits units;

    @Autowired
    BulkTest(@LocalServerPort int port, JdbcClient database, Projects projects, Moving moving, Acting acting) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.projects = projects;
        this.moving = moving;
        this.acting = acting;
        this.people = TestPeople.at(port).orElseThrow();
        this.units = new TestUnits(database, "990100000");
    }

    @BeforeEach
    void plantUnits() {
        database.sql("delete from projects.project").update();
        units = new TestUnits(database, "990100000");
    }

    private Project complete(String name) {
        return created(new NewProject(
                units.unit().id(),
                name,
                2025,
                "31",
                "ONE_OFF",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                500_000L,
                List.of(new PlanRow(2025, "CITY", 500_000L)),
                Map.of(
                        ProjectText.OVERVIEW, "维修校舍屋面",
                        ProjectText.GROUNDS, "专题会议纪要",
                        ProjectText.NECESSITY, "屋面渗漏"),
                ""));
    }

    private Project incomplete() {
        return created(NewProject.named(units.unit().id(), "尚未写完的项目", 2025, "31"));
    }

    private Project created(NewProject wanted) {
        List<Project> made = new ArrayList<>();
        Person caller = people.caller();
        acting.as(() -> caller, () -> made.add(projects.create(wanted)));
        return made.getFirst();
    }

    private JsonNode bulk(Map<String, Object> order) {
        HttpCaller.Answer answer = page.send("POST", "/api/v1/projects/bulk", order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void tellsForEachWhatFailedAndDoesTheOthers() {
        Project fine = complete("屋面维修");
        Project bare = incomplete();
        UUID unknown = UUID.randomUUID();
        JsonNode result = bulk(Map.of("action", "PROPOSE", "ids", List.of(fine.id(), bare.id(), unknown)));
        assertThat(result.get("done").asInt()).isEqualTo(1);
        assertThat(result.get("failed").findValuesAsString("id"))
                .containsExactlyInAnyOrder(bare.id().toString(), unknown.toString());
        assertThat(result.get("failed").get(0).get("message").asString()).contains("立项依据", "资金计划");
        assertThat(state(fine)).isEqualTo("PLANNED/WITH_DEPARTMENT");
        assertThat(state(bare)).isEqualTo("PLANNED/NONE");
    }

    @Test
    void isAdmittedByOthersOnlyAndThenGoesItsWay() {
        Project project = complete("屋面维修");
        page.send("POST", "/api/v1/projects/bulk", Map.of("action", "PROPOSE", "ids", List.of(project.id())));
        JsonNode own = bulk(Map.of("action", "ADMIT", "ids", List.of(project.id())));
        assertThat(own.get("failed").get(0).get("message").asString()).contains("申报人不能审核自己");
        move(project, LifeMove.RETURN, "请补充预算明细");
        assertThat(state(project)).isEqualTo("PLANNED/NONE");
        page.send("POST", "/api/v1/projects/bulk", Map.of("action", "PROPOSE", "ids", List.of(project.id())));
        move(project, LifeMove.ADMIT, "");
        assertThat(state(project)).isEqualTo("PLANNED/WITH_FINANCE");
        move(project, LifeMove.ADMIT, "");
        assertThat(state(project)).isEqualTo("RESERVED/ADMITTED");
        move(project, LifeMove.COMPILE, "");
        move(project, LifeMove.EXECUTE, "");
        assertThat(projects.find(project.id()).orElseThrow().classing().state()).isEqualTo(ProjectState.EXECUTING);
        JsonNode moves =
                page.get("/api/v1/projects/" + project.id() + "/history").json().get("moves");
        assertThat(moves.findValuesAsString("label"))
                .containsExactly("转入执行", "列入预算编制", "同意入库", "同意入库", "申报入库", "退回补充", "申报入库");
    }

    @Test
    void whatHurtsNeedsAReason() {
        Project project = complete("屋面维修");
        JsonNode result = bulk(Map.of("action", "TERMINATE", "ids", List.of(project.id()), "reason", " "));
        assertThat(result.get("failed").get(0).get("message").asString()).contains("理由");
        assertThat(bulk(Map.of("action", "TERMINATE", "ids", List.of(project.id()), "reason", "不再需要"))
                        .get("done")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void copiesIntoTheNextYearOnce() {
        Project project = complete("2025年屋面维修");
        assertThat(bulk(Map.of("action", "COPY", "ids", List.of(project.id()), "year", 2026))
                        .get("done")
                        .asInt())
                .isEqualTo(1);
        Project copy = projects.byName(units.unit().path(), "2026年屋面维修").getFirst();
        assertThat(copy.plan()).containsExactly(new PlanRow(2026, "CITY", 500_000L));
        assertThat(copy.term().ends()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(copy.words().texts()).containsEntry(ProjectText.NECESSITY, "屋面渗漏");
        assertThat(copy.code()).isNotEqualTo(project.code()).contains("26302Y");
        assertThat(bulk(Map.of("action", "COPY", "ids", List.of(project.id()), "year", 2026))
                        .get("failed")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("已经复制");
    }

    @Test
    void isPutAwayAndTakenBackWithLabels() {
        Project project = incomplete();
        List<UUID> ids = List.of(project.id());
        bulk(Map.of("action", "LABEL", "ids", ids, "labels", List.of("教育保障", "乡村振兴")));
        bulk(Map.of("action", "UNLABEL", "ids", ids, "labels", List.of("乡村振兴")));
        assertThat(bulk(Map.of("action", "DELETE", "ids", ids)).get("done").asInt())
                .isEqualTo(1);
        assertThat(projects.find(project.id())).isEmpty();
        assertThat(page.get("/api/v1/projects?deleted=true").json().get("total").asInt())
                .isEqualTo(1);
        assertThat(bulk(Map.of("action", "RESTORE", "ids", ids)).get("done").asInt())
                .isEqualTo(1);
        JsonNode back = page.get("/api/v1/projects/" + project.id()).json();
        assertThat(back.get("cells").get("field/LABELS").asString()).isEqualTo("教育保障");
    }

    @Test
    void followsItsUnitToAnotherDepartmentWithItsOldCode(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionTemplate transaction) {
        Project project = complete("屋面维修");
        String moved = units.otherDepartment().path()
                + units.unit().path().substring(units.department().path().length());
        transaction.executeWithoutResult(status -> {
            database.sql("update organization.node set path = :path, parent_id = :parent where id = :id")
                    .param("path", moved)
                    .param("parent", units.otherDepartment().id())
                    .param("id", units.unit().id())
                    .update();
            events.publishEvent(new PathsMoved(units.unit().path(), moved));
        });
        Project now = projects.find(project.id()).orElseThrow();
        assertThat(now.path()).isEqualTo(moved);
        assertThat(now.department()).isNotNull();
        assertThat(now.department().code()).isEqualTo("415");
        assertThat(now.code()).isEqualTo(project.code());
    }

    private void move(Project project, LifeMove move, String reason) {
        Person other = people.colleague(REVIEWER);
        try {
            acting.as(() -> other, () -> moving.move(project.id(), move, reason));
        } catch (Refused refused) {
            throw new AssertionError(refused.detail(), refused);
        } finally {
            people.strip(REVIEWER);
        }
    }

    private String state(Project project) {
        return database.sql("select state || '/' || admission from projects.project where id = :id")
                .param("id", project.id())
                .query(String.class)
                .single();
    }
}
