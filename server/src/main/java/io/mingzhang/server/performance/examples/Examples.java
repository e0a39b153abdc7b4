package io.mingzhang.server.performance.examples;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.ProjectRef;
import io.mingzhang.server.performance.declarations.TargetHead;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.search.Likeness;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers good examples to whoever begins a declaration: of the same kind of project first, then the most alike by name. */
@Service
class Examples {

    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_SHOWN = 12;

    private final TargetHeads heads;
    private final Declarations declarations;
    private final Registers registers;
    private final Access access;

    Examples(TargetHeads heads, Declarations declarations, Registers registers, Access access) {
        this.heads = heads;
        this.declarations = declarations;
        this.registers = registers;
        this.access = access;
    }

    /** Where things are looked up. */
    @Component
    record Registers(Projects projects, Organizations organizations) {}

    /**
     * For what an example is wanted.
     *
     * @param projectId a project
     * @param departmentId or a department
     * @param year of the declaration
     */
    record Wish(
            @Nullable UUID projectId,
            @Nullable UUID departmentId,
            @Nullable Integer year) {}

    /** What is to be declared. */
    private record Beginning(String path, String name, String kind, TargetKind of) {}

    /** The examples that fit best. */
    @Transactional(readOnly = true)
    List<ExampleRow> offered(Wish wish) {
        Beginning beginning = beginning(wish);
        List<TargetHead> found = heads.examplesFor(beginning.path(), beginning.of(), MOST_LOOKED_AT).stream()
                .map(TargetHeads.Stored::head)
                .toList();
        Map<UUID, Project> projects = registers
                .projects()
                .list(found.stream().flatMap(Examples::project).toList());
        Likeness likeness = new Likeness(beginning.name());
        return found.stream()
                .map(head -> row(head, project(head).findFirst().map(projects::get), beginning))
                .sorted(Comparator.comparingInt((ExampleRow row) -> row.sameKind() ? 0 : 1)
                        .thenComparingInt(row -> -likeness.of(row.title())))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Stream<UUID> project(TargetHead head) {
        ProjectRef project = head.subject().project();
        return project == null ? Stream.empty() : Stream.of(project.id());
    }

    private static ExampleRow row(TargetHead head, Optional<Project> project, Beginning beginning) {
        String kind = project.map(known -> known.classing().kind()).orElse("");
        return new ExampleRow(
                head.id(),
                head.subject().title(),
                head.places().unit().name(),
                head.year(),
                project.map(known -> known.classing().kindName()).orElse(""),
                !kind.isEmpty() && kind.equals(beginning.kind()));
    }

    private Beginning beginning(Wish wish) {
        int year = wish.year() == null ? 0 : wish.year();
        if (wish.projectId() != null) {
            Project project = registers.projects().find(wish.projectId()).orElseThrow(() -> Refused.notFound("项目"));
            access.demand(Permission.TARGET_WRITE, project.path(), year);
            return new Beginning(
                    project.path(), project.name(), project.classing().kind(), TargetKind.PROJECT);
        }
        Node department = Optional.ofNullable(wish.departmentId())
                .flatMap(registers.organizations()::find)
                .orElseThrow(() -> Refused.notFound("部门"));
        access.demand(Permission.TARGET_WRITE, department.path(), year);
        return new Beginning(department.path(), department.name(), "", TargetKind.DEPARTMENT);
    }

    /** What would be taken over from one. */
    @Transactional(readOnly = true)
    ExampleView view(UUID id, Wish wish) {
        String path = beginning(wish).path();
        Declaration declaration = declarations
                .find(id)
                .filter(found -> found.head().isExampleFor(path))
                .orElseThrow(() -> Refused.notFound("填报范例"));
        return new ExampleView(
                id,
                declaration.head().subject().title(),
                declaration.printed(),
                declaration.form().goals(),
                declaration.form().indicators());
    }
}
