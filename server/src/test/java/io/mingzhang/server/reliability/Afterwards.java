package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.reliability.Journey.Travelled;
import io.mingzhang.server.reliability.WrittenForm.Own;
import io.mingzhang.server.reliability.WrittenForm.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What has to be true when everybody has been told that what they wanted is done. */
final class Afterwards {

    /** Things without what they belong to; each of these has to be empty. */
    private static final Map<String, String> ORPHANS = Map.of(
            "declarations without a task",
            "performance.target t where not exists (select from workflow.subject s where (s.kind, s.id) = ('TARGET', t.id))",
            "tasks without a declaration",
            "workflow.subject s where s.kind = 'TARGET' and not exists (select from performance.target t where t.id = s.id)",
            "declarations that say another state than their task",
            "performance.target t join workflow.subject s on (s.kind, s.id) = ('TARGET', t.id) where t.state <> s.state",
            "declarations without their project",
            "performance.target t where not exists (select from projects.project p where p.id = t.project_id)",
            "projects without a declaration",
            "projects.project p where not exists (select from performance.target t where t.project_id = p.id)",
            "requests begun and not ended",
            "platform.answered_request where status is null");

    private final JdbcClient stored;
    private final HttpCaller reading;
    private final HttpCaller auditing;

    Afterwards(JdbcClient stored, HttpCaller reading, HttpCaller auditing) {
        this.stored = stored;
        this.reading = reading;
        this.auditing = auditing;
    }

    /** All that these wrote into their one form stands there, in as many changes as were acknowledged. */
    void requireForm(List<Typist> writers) {
        String id = writers.getFirst().seat().form();
        JsonNode view = reading.get("/api/v1/declarations/" + id).json();
        int saves = writers.stream().mapToInt(Typist::saves).sum();
        assertThat(view.get("revision").asInt()).isEqualTo(saves);
        assertThat(stored.sql("select revision from performance.target_change where target_id = ? order by revision")
                        .param(UUID.fromString(id))
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, saves).boxed().toList());
        for (Typist writer : writers) {
            writer.form()
                    .cells()
                    .forEach((at, text) -> assertThat(cell(view, at)).as(at).isEqualTo(text));
            assertThat(rows(view, writer.seat().own())).isEqualTo(writer.form().rows());
        }
        requireSum(view, id);
    }

    private void requireSum(JsonNode view, String id) {
        String provincial = cell(view, "funding/ANNUAL/PROVINCIAL");
        long sum = Long.parseLong(cell(view, "funding/ANNUAL/CENTRAL"))
                + (provincial.isEmpty() ? 0 : Long.parseLong(provincial));
        assertThat(cell(view, "funding/ANNUAL/TOTAL")).isEqualTo(Long.toString(sum));
        assertThat(number("annual_fen from performance.target where id = ?", id))
                .isEqualTo(sum);
        assertThat(number("amount_fen from workflow.subject where id = ?", id))
                .as("what lists show")
                .isEqualTo(sum);
    }

    private static String cell(JsonNode view, String at) {
        String[] parts = at.split("/", 2);
        String group =
                Map.of("field", "fields", "goal", "goals", "funding", "funding").get(parts[0]);
        return view.get(group).path(parts[1]).asString("");
    }

    private static List<Row> rows(JsonNode view, Own own) {
        return view.get("indicators")
                .valueStream()
                .filter(row -> row.get("type").asString().equals(own.type()))
                .map(row -> new Row(
                        UUID.fromString(row.get("id").asString()),
                        row.at("/annual/value").asString()))
                .toList();
    }

    /** Each stands where its last acknowledged move brought it, by exactly these moves, with a version for each sending. */
    void requireJourneys(List<Typist> typists) {
        typists.stream().flatMap(typist -> typist.travelled().stream()).forEach(this::requireJourney);
    }

    private void requireJourney(Travelled travelled) {
        JsonNode view = reading.get("/api/v1/declarations/" + travelled.id()).json();
        assertThat(view.at("/situation/state").asString()).isEqualTo(travelled.state());
        assertThat(view.at("/project/id").asString()).isEqualTo(travelled.project());
        assertThat(view.get("revision").asInt()).isOne();
        assertThat(stored.sql("select move from workflow.history where subject_id = ? order by number")
                        .param(UUID.fromString(travelled.id()))
                        .query(String.class)
                        .list())
                .isEqualTo(travelled.moves());
        assertThat(number(
                        "count(*) from performance.target_version where occasion = 'SUBMITTED' and target_id = ?",
                        travelled.id()))
                .isEqualTo(travelled.moves().stream().filter("SUBMIT"::equals).count());
        assertThat(number("count(*) from performance.target where project_id = ?", travelled.project()))
                .isOne();
    }

    private long number(String what, String id) {
        return stored.sql("select " + what)
                .param(UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    /** Everything that was done was acknowledged, and the other way round; each left its trace, and no other one. */
    void requireRequests(List<Typist> typists, int forms) {
        Set<UUID> acknowledged = new HashSet<>();
        typists.forEach(typist -> acknowledged.addAll(typist.acknowledged()));
        assertThat(stored.sql("select id from platform.answered_request where status = 200")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(stored.sql(
                                "select distinct cast(request_id as uuid) from platform.audit_entry where request_id <> ''")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        int sent =
                typists.stream().mapToInt(typist -> typist.travelled().size()).sum();
        assertThat(stored.sql("select count(*) from projects.project")
                        .query(Integer.class)
                        .single())
                .isEqualTo(sent + forms);
    }

    /** Nothing is left of what was begun and not done. */
    void requireNoOrphans() {
        ORPHANS.forEach((what, from) -> assertThat(stored.sql("select count(*) from " + from)
                        .query(Long.class)
                        .single())
                .as(what)
                .isZero());
    }

    /** The chain holds all entries, unbroken; gives how many. */
    long requireChain() {
        Awaitility.await().until(() -> verified().get("waiting").asInt() == 0);
        JsonNode verified = verified();
        assertThat(verified.get("whole").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.get("entries").asLong())
                .isEqualTo(stored.sql("select count(*) from platform.audit_entry")
                        .query(Long.class)
                        .single());
        return verified.get("entries").asLong();
    }

    private JsonNode verified() {
        return auditing.get("/api/v1/audit/verification").json();
    }
}
