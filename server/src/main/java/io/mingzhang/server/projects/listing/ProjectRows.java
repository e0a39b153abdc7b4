package io.mingzhang.server.projects.listing;

import io.mingzhang.server.projects.PlaceRef;
import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.library.Places;
import io.mingzhang.server.projects.life.Admission;
import io.mingzhang.server.projects.life.Standing;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of lists, by the ids of projects; three statements however many there are. */
@Repository
class ProjectRows {

    private static final String ROWS = """
            select p.id, p.code, p.name, p.unit_id, p.department_id, p.kind, p.nature, p.flags, p.labels, p.fiscal_year,
                p.last_year, p.starts, p.ends, p.total_fen, p.state, p.admission, p.revision, p.changed_by, p.changed_at,
                case when :year = 0 then p.target_years <> '{}' else :year = any(p.target_years) end as has_target,
                (select sum(r.amount_fen) from projects.project_plan r
                 where r.project_id = p.id and (:year = 0 or r.year = :year)) as year_fen
            from projects.project p where p.id = any(:ids)""";

    private final JdbcClient database;
    private final Places places;
    private final ProjectStandards standards;

    ProjectRows(JdbcClient database, Places places, Standards standards) {
        this.database = database;
        this.places = places;
        this.standards = standards.projects();
    }

    /** A row whose places have no names yet. */
    private record Bare(ProjectRow row, UUID unit, @Nullable UUID department) {}

    List<ProjectRow> of(List<UUID> ids, int year) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Bare> found = new HashMap<>();
        database.sql(ROWS)
                .param("year", year)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> bare(row))
                .list()
                .forEach(bare -> found.put(bare.row().id(), bare));
        Set<UUID> nodes = new HashSet<>();
        found.values().forEach(bare -> {
            nodes.add(bare.unit());
            Optional.ofNullable(bare.department()).ifPresent(nodes::add);
        });
        Map<UUID, PlaceRef> refs = places.refs(nodes);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(bare -> named(bare, refs))
                .toList();
    }

    private static ProjectRow named(Bare bare, Map<UUID, PlaceRef> refs) {
        ProjectRow row = bare.row();
        UUID department = bare.department();
        return new ProjectRow(
                row.id(),
                row.code(),
                row.name(),
                Places.ref(refs, bare.unit()),
                department == null ? null : Places.ref(refs, department),
                row.classing(),
                row.term(),
                row.totalFen(),
                row.yearFen(),
                row.state(),
                row.revision(),
                row.changed());
    }

    private Bare bare(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        ProjectRow bare = new ProjectRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                new PlaceRef(unit, "", ""),
                null,
                classing(row),
                new ProjectRow.Term(
                        row.getInt("fiscal_year"),
                        row.getInt("last_year"),
                        day(row.getDate("starts")),
                        day(row.getDate("ends"))),
                row.getString("total_fen"),
                row.getString("year_fen"),
                stand(row),
                row.getInt("revision"),
                new ProjectRow.Changed(
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()));
        return new Bare(bare, unit, row.getObject("department_id", UUID.class));
    }

    private ProjectRow.Classing classing(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String nature = row.getString("nature");
        List<String> flags = List.of((String[]) row.getArray("flags").getArray());
        return new ProjectRow.Classing(
                kind,
                standards
                        .kind(kind, row.getInt("fiscal_year"))
                        .map(ProjectKind::name)
                        .orElse(kind),
                nature,
                name(standards.natures(), nature),
                flags.stream().map(flag -> name(standards.flags(), flag)).toList(),
                List.of((String[]) row.getArray("labels").getArray()));
    }

    private static ProjectRow.Stand stand(ResultSet row) throws SQLException {
        Standing standing = new Standing(
                ProjectState.valueOf(row.getString("state")), Admission.valueOf(row.getString("admission")));
        ListedState listed = standing.admission().isWaiting()
                ? ListedState.WAITING
                : ListedState.valueOf(standing.state().name());
        return new ProjectRow.Stand(
                listed.name(),
                standing.admission().isWaiting() ? standing.admission().label() : listed.label(),
                row.getBoolean("has_target"));
    }

    private static String name(List<Choice> choices, String code) {
        return Stream.concat(
                        choices.stream()
                                .filter(choice -> choice.code().equals(code))
                                .map(Choice::name),
                        Stream.of(code))
                .findFirst()
                .orElse(code);
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
