package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a recognized form is about in the registers, as far as a person may declare, and the template it follows. */
@Component
class Matching {

    /** A name with its code before or behind: {@code 302-甲局}, {@code 甲局-104001}. */
    private static final Pattern CODED = Pattern.compile("(?:(\\w{2,12})[-—－](.+))|(?:(.+?)[-—－](\\w{2,12}))");

    private static final String OF_COUNTIES = "县";
    private static final String COUNTY_LEVEL = "县(区)级";
    private static final Set<NodeKind> DEPARTMENTS = Set.of(NodeKind.COMPETENT_DEPARTMENT, NodeKind.FINANCE_DEPARTMENT);

    private final Projects projects;
    private final Organizations organizations;
    private final Templates templates;
    private final Standards standards;

    Matching(Projects projects, Organizations organizations, Templates templates, Standards standards) {
        this.projects = projects;
        this.organizations = organizations;
        this.templates = templates;
        this.standards = standards;
    }

    /** The projects of that name; those whose unit the form names come first. */
    List<Project> projects(PerformanceTarget form, Scope scope) {
        String name = form.text(TargetField.PROJECT_NAME).strip();
        String unit = plain(form.text(TargetField.UNIT));
        if (name.isEmpty()) {
            return List.of();
        }
        return scope.prefixes().stream()
                .flatMap(prefix -> projects.byName(prefix, name).stream())
                .sorted(Comparator.comparing(
                        project -> !plain(project.unit().name()).equals(unit)))
                .toList();
    }

    /** The unit that carries the project out, or the department of a whole-department form; the nearest guess first. */
    List<Node> units(PerformanceTarget form, Scope scope) {
        Stream<String> names = form.wholeDepartment()
                ? Stream.of(form.text(TargetField.DEPARTMENT_NAME), form.text(TargetField.DEPARTMENT))
                : Stream.of(form.text(TargetField.UNIT), form.text(TargetField.DEPARTMENT));
        return names.flatMap(Matching::parts)
                .flatMap(name ->
                        scope.prefixes().stream().flatMap(prefix -> organizations.byNameOrCode(prefix, name).stream()))
                .filter(node -> form.wholeDepartment()
                        ? DEPARTMENTS.contains(node.kind())
                        : node.kind() == NodeKind.UNIT || DEPARTMENTS.contains(node.kind()))
                .distinct()
                .toList();
    }

    /** The template in force there when it is of the form's build; else the shipped one of that build. */
    DeclarationTemplate template(PerformanceTarget form, String path, int year) {
        DeclarationTemplate inForce = templates.inForce(path, year, form.wholeDepartment());
        if (inForce.variant().equals(form.variant())) {
            return inForce;
        }
        String build = form.variant().equals("A") && isOfCounty(form) ? "A2" : form.variant();
        return Optional.of(build)
                .filter(inForce.variant()::equals)
                .map(same -> inForce)
                .or(() -> standards.declarations().find(build))
                .filter(template -> template.wholeDepartment() == form.wholeDepartment())
                .orElse(inForce);
    }

    /** The county level shows in the title only. */
    private static boolean isOfCounty(PerformanceTarget form) {
        String title = form.title().replace('（', '(').replace('）', ')');
        return title.contains(COUNTY_LEVEL) || title.contains(OF_COUNTIES + "级");
    }

    /** The text itself, and its name and code where it holds both; the name comes first. */
    private static Stream<String> parts(String text) {
        String whole = text.strip();
        Matcher coded = CODED.matcher(whole);
        if (whole.isEmpty()) {
            return Stream.empty();
        }
        if (!coded.matches()) {
            return Stream.of(whole);
        }
        return coded.group(2) != null
                ? Stream.of(coded.group(2), coded.group(1), whole)
                : Stream.of(coded.group(3), coded.group(4), whole);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
