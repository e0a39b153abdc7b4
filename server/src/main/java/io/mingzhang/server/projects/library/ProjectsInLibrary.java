package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.Likeness;
import io.mingzhang.server.projects.NewProject;
import io.mingzhang.server.projects.PlaceRef;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.ProjectKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as other modules see it. */
@Service
@Transactional
class ProjectsInLibrary implements Projects {

    private static final String SAME_NAME =
            "translate(p.name, '（） 　', '()') = translate(:name, '（） 　', '()')" + " and p.deleted_at is null and ";

    private static final String TARGET_STANDS = """
            update projects.project set target_years =
                case when :declared then array(select distinct y from unnest(target_years || cast(:year as int)) y order by y)
                     else array_remove(target_years, cast(:year as int)) end
            where id = :id""";

    private static final String NAMES = """
            select p.id, p.name from projects.project p
            where p.deleted_at is null and %s order by p.fiscal_year desc, p.id limit :most""";

    /** Names looked at when something alike is looked for: more than a department has in some years. */
    private static final int MOST_COMPARED = 3000;

    private final ProjectStore store;
    private final ProjectDesk desk;
    private final Places places;
    private final Standards standards;
    private final JdbcClient database;

    ProjectsInLibrary(ProjectStore store, ProjectDesk desk, Places places, Standards standards, JdbcClient database) {
        this.store = store;
        this.desk = desk;
        this.places = places;
        this.standards = standards;
        this.database = database;
    }

    @Override
    public Optional<Project> find(UUID id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Project> list(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : projects(store.list(ids).values());
    }

    @Override
    public List<Project> byName(String path, String name) {
        Scope below = new Scope(List.of(path));
        Map<String, Object> parameters = new HashMap<>(below.parameters());
        parameters.put("name", name.strip());
        return List.copyOf(list(store.ids(SAME_NAME + below.condition("p.path"), parameters))
                .values());
    }

    @Override
    public List<Project> alike(String path, String name, int most) {
        Scope below = new Scope(List.of(path));
        List<Likeness.Named> names = below.bind(database.sql(NAMES.formatted(below.condition("p.path"))))
                .param("most", MOST_COMPARED)
                .query((row, number) -> new Likeness.Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return List.copyOf(list(new Likeness(name).nearest(names, most)).values());
    }

    @Override
    public Optional<Project> byCode(String code) {
        Map<UUID, ProjectSheet> found = store.list(store.ids("p.code = :code", Map.of("code", code.strip())));
        return found.values().stream().findFirst().map(sheet -> project(sheet, refs(List.of(sheet))));
    }

    @Override
    public Project create(NewProject project) {
        ProjectSheet made = desk.create(new ProjectDesk.Draft(project.unitId(), project.code(), cells(project)));
        return project(made, refs(List.of(made)));
    }

    @Override
    public void targetStands(UUID id, int year, boolean declared) {
        database.sql(TARGET_STANDS)
                .param("declared", declared)
                .param("year", year)
                .param("id", id)
                .update();
    }

    private static Map<String, String> cells(NewProject project) {
        Map<String, String> cells = new HashMap<>();
        cells.put(ProjectField.NAME.cell(), project.name());
        cells.put(ProjectField.KIND.cell(), project.kind());
        cells.put(ProjectField.NATURE.cell(), project.nature());
        cells.put(ProjectField.FIRST_YEAR.cell(), Integer.toString(project.year()));
        put(cells, ProjectField.STARTS, project.starts());
        put(cells, ProjectField.ENDS, project.ends());
        put(cells, ProjectField.TOTAL, project.totalFen());
        project.plan()
                .forEach(row ->
                        cells.put(new CellKey.OfPlan(row.year(), row.source()).at(), Long.toString(row.amountFen())));
        project.texts().forEach((text, content) -> cells.put(new CellKey.OfText(text).at(), content));
        return cells;
    }

    private static void put(Map<String, String> cells, ProjectField field, @Nullable Object value) {
        if (value != null) {
            cells.put(field.cell(), value.toString());
        }
    }

    private Map<UUID, Project> projects(Collection<ProjectSheet> sheets) {
        Map<UUID, PlaceRef> refs = refs(sheets);
        Map<UUID, Project> projects = new LinkedHashMap<>();
        sheets.stream()
                .filter(sheet -> !sheet.head().deleted())
                .forEach(sheet -> projects.put(sheet.head().id(), project(sheet, refs)));
        return projects;
    }

    private Map<UUID, PlaceRef> refs(Collection<ProjectSheet> sheets) {
        Set<UUID> ids = new HashSet<>();
        for (ProjectSheet sheet : sheets) {
            ids.add(sheet.head().place().unitId());
            Optional.ofNullable(sheet.head().place().departmentId()).ifPresent(ids::add);
        }
        return places.refs(ids);
    }

    private Project project(ProjectSheet sheet, Map<UUID, PlaceRef> refs) {
        ProjectHead head = sheet.head();
        UUID department = head.place().departmentId();
        return new Project(
                head.id(),
                head.code(),
                sheet.name(),
                head.path(),
                Places.ref(refs, head.place().unitId()),
                department == null ? null : Places.ref(refs, department),
                head.place().divisionCode(),
                classing(sheet),
                new Project.Term(
                        head.firstYear(),
                        head.lastYear(),
                        day(sheet.text(ProjectField.STARTS)),
                        day(sheet.text(ProjectField.ENDS))),
                sheet.total().orElse(null),
                sheet.plan(),
                words(sheet));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private Project.Classing classing(ProjectSheet sheet) {
        String kind = sheet.text(ProjectField.KIND);
        String nature = sheet.text(ProjectField.NATURE);
        Optional<ProjectKind> known =
                standards.projects().kind(kind, sheet.head().firstYear());
        return new Project.Classing(
                kind,
                known.map(ProjectKind::name).orElse(kind),
                nature,
                CellRules.named(standards.projects().natures(), nature).orElse(nature),
                known.filter(ProjectKind::needsTarget).isPresent(),
                sheet.head().standing().state());
    }

    private Project.Words words(ProjectSheet sheet) {
        return new Project.Words(
                sheet.text(ProjectField.LEADER),
                sheet.text(ProjectField.PHONE),
                sheet.text(ProjectField.FUNCTION),
                sheet.texts());
    }
}
