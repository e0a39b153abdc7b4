package io.mingzhang.server.projects.library;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.projects.PlaceRef;
import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.life.Standing;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the page of a project. */
@Component
class ProjectViews {

    private final ProjectStore store;
    private final Places places;
    private final Moving moving;
    private final Standards standards;
    private final JdbcClient database;
    private final Door door;

    ProjectViews(ViewSources sources, Moving moving, Standards standards, JdbcClient database) {
        this.store = sources.store();
        this.places = sources.places();
        this.door = sources.door();
        this.moving = moving;
        this.standards = standards;
        this.database = database;
    }

    /** From where views are made. */
    @Component
    record ViewSources(ProjectStore store, Places places, Door door) {}

    ProjectView of(ProjectSheet sheet) {
        ProjectHead head = sheet.head();
        Map<UUID, PlaceRef> refs = refs(sheet);
        UUID department = head.place().departmentId();
        return new ProjectView(
                head.id(),
                head.code(),
                head.revision(),
                new ProjectView.Place(
                        head.path(),
                        Places.ref(refs, head.place().unitId()),
                        department == null ? null : Places.ref(refs, department),
                        head.place().divisionCode()),
                head.firstYear(),
                head.lastYear(),
                sheet.cells(),
                names(sheet, refs),
                ProjectGround.sums(sheet),
                stand(head),
                head.standing().equals(Standing.BEGINNING) ? Moving.missing(sheet) : List.of(),
                changed(head.id()));
    }

    private ProjectView.Stand stand(ProjectHead head) {
        boolean may = !head.deleted() && door.may(Permission.PROJECT_WRITE, head);
        String whyNot = head.deleted() ? "项目已被删除。" : may ? obstacle(head.standing()) : "您对这个项目只有查看权限。";
        return new ProjectView.Stand(
                head.standing().state(),
                head.standing().label(),
                head.standing().admission().isWaiting(),
                moving.open(head).stream().map(ProjectView.Open::of).toList(),
                may ? editable(head.standing()) : List.of(),
                whyNot,
                head.deleted(),
                head.hasTarget());
    }

    private static String obstacle(Standing standing) {
        return Editing.obstacle(standing, new CellKey.OfField(ProjectField.NAME))
                .orElse("");
    }

    private static List<String> editable(Standing standing) {
        Stream<CellKey> cells = Stream.concat(
                Stream.of(ProjectField.values()).map(CellKey.OfField::new),
                Stream.of(ProjectText.values()).map(CellKey.OfText::new));
        Stream<String> single =
                cells.filter(cell -> Editing.obstacle(standing, cell).isEmpty()).map(CellKey::at);
        boolean plan = standing.state() == ProjectState.PLANNED || standing.state() == ProjectState.COMPILING;
        boolean planned = plan
                && Editing.obstacle(standing, new CellKey.OfPlan(2000, "OTHER")).isEmpty();
        return planned ? Stream.concat(single, Stream.of(CellKey.PLAN)).toList() : single.toList();
    }

    private Map<UUID, PlaceRef> refs(ProjectSheet sheet) {
        Set<UUID> ids = new HashSet<>();
        ids.add(sheet.head().place().unitId());
        Optional.ofNullable(sheet.head().place().departmentId()).ifPresent(ids::add);
        office(sheet).ifPresent(ids::add);
        return places.refs(ids);
    }

    private static Optional<UUID> office(ProjectSheet sheet) {
        return Optional.ofNullable(sheet.at(ProjectField.OFFICE.cell())).map(UUID::fromString);
    }

    private Map<String, String> names(ProjectSheet sheet, Map<UUID, PlaceRef> refs) {
        Map<String, String> names = new HashMap<>();
        int year = sheet.head().firstYear();
        standards
                .projects()
                .kind(sheet.text(ProjectField.KIND), year)
                .map(ProjectKind::name)
                .ifPresent(name -> names.put(ProjectField.KIND.cell(), name));
        name(names, sheet, ProjectField.NATURE, standards.projects().natures());
        name(names, sheet, ProjectField.DISTRIBUTION, standards.projects().distributions());
        String function = sheet.text(ProjectField.FUNCTION);
        if (!function.isEmpty()) {
            names.put(
                    ProjectField.FUNCTION.cell(),
                    new FunctionCodes(standards.classifications()).name(function, new FiscalYear(year)));
        }
        office(sheet)
                .ifPresent(id -> names.put(
                        ProjectField.OFFICE.cell(), Places.ref(refs, id).name()));
        Optional.ofNullable(sheet.at(ProjectField.PARENT.cell()))
                .flatMap(id -> store.find(UUID.fromString(id)))
                .ifPresent(parent -> names.put(ProjectField.PARENT.cell(), parent.name()));
        return names;
    }

    private static void name(Map<String, String> names, ProjectSheet sheet, ProjectField field, List<Choice> choices) {
        CellRules.named(choices, sheet.text(field)).ifPresent(name -> names.put(field.cell(), name));
    }

    private ProjectView.Changed changed(UUID id) {
        return database.sql("select changed_by, changed_at, copied_from from projects.project where id = :id")
                .param("id", id)
                .query((row, number) -> new ProjectView.Changed(
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getObject("copied_from", UUID.class)))
                .single();
    }
}
