package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.workflow.Place;
import io.mingzhang.server.workflow.Places;
import io.mingzhang.server.workflow.Situation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Things by whose turn it is, who moved them and who may see them. Nothing of it is stored: rights decide when asked. */
@Repository
class TaskList {

    private static final String SEEN = "platform.search_grams(s.title)";

    private final JdbcClient database;
    private final Access access;
    private final Powers powers;
    private final Situations situations;
    private final Around around;

    TaskList(JdbcClient database, Access access, Powers powers, Situations situations, Around around) {
        this.database = database;
        this.access = access;
        this.powers = powers;
        this.situations = situations;
        this.around = around;
    }

    /** The tree and the calendar. */
    @Component
    record Around(Places places, DueDays dueDays) {}

    /** A page of a view. */
    @Transactional(readOnly = true)
    Page<OpenTask> page(TaskQuery query, TaskSort sort, Paging paging) {
        Hand hand = powers.hand();
        Selection selection = select(query, hand);
        SearchWords words = SearchWords.of(query.text());
        String found = " from " + words.found("select *" + selection.from()) + " s ";
        List<Listed> listed = selection
                .on(database, "select s.*" + found + sort.sql() + " limit :most offset :before")
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(TaskList::listed)
                .list();
        boolean last = listed.size() < paging.most() && (!listed.isEmpty() || paging.number() == 0);
        long total = last ? paging.offset() + listed.size() : count(selection, found);
        List<OpenTask> rows = rows(listed, hand);
        return words.isEmpty() ? paging.of(rows, total) : paging.of(rows, total, SearchWords.MOST_FOUND);
    }

    /** How many there are in each view, whatever view the query names. */
    @Transactional(readOnly = true)
    TaskCounts counts(TaskQuery query) {
        Hand hand = powers.hand();
        Selection todo = select(query.of(TaskView.TODO), hand);
        long[] mine = todo.on(
                        database,
                        "select count(*) as todo, count(*) filter (where s.state = 'RETURNED') as returned,"
                                + " count(*) filter (where " + DueDays.SOON + ") as soon,"
                                + " count(*) filter (where " + DueDays.OVER + ") as over" + todo.from())
                .params(around.dueDays().parameters())
                .query((row, number) -> new long[] {
                    row.getLong("todo"), row.getLong("returned"), row.getLong("soon"), row.getLong("over")
                })
                .single();
        return new TaskCounts(
                mine[0],
                mine[1],
                mine[2],
                mine[3],
                DueDays.AHEAD,
                count(select(query.of(TaskView.DONE), hand)),
                count(select(query.of(TaskView.ALL), hand)));
    }

    private long count(Selection selection) {
        return count(selection, selection.from());
    }

    private long count(Selection selection, String from) {
        return selection
                .on(database, "select count(*)" + from)
                .query(Long.class)
                .single();
    }

    private Selection select(TaskQuery query, Hand hand) {
        Selection selection = new Selection();
        Scope scope = access.scope(Permission.SEASON_READ, query.anyYear());
        switch (query.which()) {
            case TODO -> selection.add(Waiting.of(hand));
            case RETURNED -> selection.add(Waiting.of(hand)).add("s.state = 'RETURNED'", Map.of());
            case DONE -> selection.add(scope).add("""
                        exists (select 1 from workflow.history h
                                where h.person_id = :me and h.kind = s.kind and h.subject_id = s.id
                                    and h.move <> 'URGE')""", Map.of("me", hand.id()));
            case ALL -> selection.add(scope);
        }
        narrow(query, selection);
        return selection;
    }

    private void narrow(TaskQuery query, Selection selection) {
        if (query.due() != null) {
            selection.add(
                    query.due() == TaskQuery.Due.SOON ? DueDays.SOON : DueDays.OVER,
                    around.dueDays().parameters());
        }
        if (query.kind() != null) {
            selection.add("s.kind = :kind", Map.of("kind", query.kind()));
        }
        if (query.year() != null) {
            selection.add("s.fiscal_year = :year", Map.of("year", query.year()));
        }
        if (query.state() != null) {
            selection.add("s.state = :state", Map.of("state", query.state().name()));
        }
        String path = query.path();
        if (path != null && path.endsWith("/") && path.length() > 1) {
            selection.add(
                    "s.path >= :below and s.path < :belowEnd", Map.of("below", path, "belowEnd", Scope.end(path)));
        }
        SearchWords words = SearchWords.of(query.text());
        if (!words.isEmpty()) {
            selection.add(words.condition(SEEN, "s.title"), words.parameters());
        }
    }

    private List<OpenTask> rows(List<Listed> listed, Hand hand) {
        Map<UUID, Situation> standing = new HashMap<>();
        listed.stream()
                .map(Listed::subject)
                .collect(Collectors.groupingBy(subject -> subject.key().kind()))
                .values()
                .forEach(ofKind -> standing.putAll(situations.of(ofKind)));
        Set<String> paths = new HashSet<>();
        listed.forEach(each -> {
            paths.add(each.subject().belongs().path());
            paths.add(each.subject().belongs().departmentPath());
        });
        Map<String, Place> named = paths.isEmpty() ? Map.of() : around.places().at(paths);
        return listed.stream()
                .map(each -> row(
                        each,
                        Objects.requireNonNull(standing.get(each.subject().key().id())),
                        named,
                        hand))
                .toList();
    }

    private static OpenTask row(Listed listed, Situation situation, Map<String, Place> named, Hand hand) {
        SubjectRow subject = listed.subject();
        return new OpenTask(
                subject.key().kind(),
                subject.key().id(),
                subject.about().title(),
                subject.belongs().year(),
                Long.toString(subject.about().amountFen()),
                at(subject.belongs().path(), named),
                at(subject.belongs().departmentPath(), named),
                situation,
                subject.movedAt(),
                listed.mover(),
                hand.turn(subject).map(Power::actingFor).orElse(""),
                subject.urges().times());
    }

    private static OpenTask.At at(String path, Map<String, Place> named) {
        Place place = named.get(path);
        return new OpenTask.At(path, place == null ? "" : place.name());
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(Subjects.row(row, number), row.getString("last_by_name"));
    }

    /** A thing and the name of who moved it last. */
    private record Listed(SubjectRow subject, String mover) {}

    /** Conditions with their values. */
    private static final class Selection {

        private final List<String> conditions = new ArrayList<>(List.of("s.removed_at is null"));
        private final Map<String, Object> parameters = new HashMap<>();

        Selection add(String condition, Map<String, ?> values) {
            conditions.add("(" + condition + ")");
            parameters.putAll(values);
            return this;
        }

        Selection add(Waiting waiting) {
            return add(waiting.condition(), waiting.parameters());
        }

        Selection add(Scope scope) {
            return add(scope.condition("s.path"), scope.parameters());
        }

        String from() {
            return " from workflow.subject s where " + String.join(" and ", conditions);
        }

        JdbcClient.StatementSpec on(JdbcClient database, String statement) {
            return database.sql(statement).params(parameters);
        }
    }
}
