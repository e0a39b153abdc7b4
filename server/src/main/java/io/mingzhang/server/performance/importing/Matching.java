package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.Likeness;
import io.mingzhang.server.projects.Project;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a recognized form is about in the registers, as far as a person may declare, and the template it follows. */
@Component
class Matching {

    /** A name with its code before or behind: {@code 302-甲局}, {@code 甲局-104001}. */
    private static final Pattern CODED = Pattern.compile("(?:(\\w{2,12})[-—－](.+))|(?:(.+?)[-—－](\\w{2,12}))");

    /** A code of the library: letters and digits without a blank, more of them than in any amount or year. */
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{12,40}(?![0-9A-Z])");

    private static final int MOST_UNITS = 2;
    private static final int MOST_ALIKE = 5;

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

    /** Looks for what the forms of one document are about; what was looked up once is not looked up again. */
    Round round(Scope scope, int year) {
        return new Round(scope, year);
    }

    /** One look at the forms of a document. */
    final class Round {

        private final Scope scope;
        private final int year;
        private final Map<String, List<Node>> nodes = new HashMap<>();

        private Round(Scope scope, int year) {
            this.scope = scope;
            this.year = year;
        }

        /** What a form is about: its project by code, then by name, then one of its unit with a similar name. */
        Found of(PerformanceTarget form) {
            List<NodeRef> units = units(form).stream().map(NodeRef::of).toList();
            if (form.wholeDepartment()) {
                return new Found(List.of(), units);
            }
            Map<UUID, Found.Candidate> candidates = new LinkedHashMap<>();
            keep(candidates, byCode(form), ProjectMatch.How.CODE);
            keep(candidates, byName(form), ProjectMatch.How.NAME);
            if (candidates.isEmpty()) {
                units.stream()
                        .limit(MOST_UNITS)
                        .forEach(unit -> keep(candidates, alike(form, unit), ProjectMatch.How.LIKENESS));
            }
            return new Found(List.copyOf(candidates.values()), units);
        }

        private void keep(Map<UUID, Found.Candidate> candidates, List<Project> found, ProjectMatch.How how) {
            found.forEach(project -> candidates.putIfAbsent(project.id(), new Found.Candidate(project, how)));
        }

        private List<Project> byCode(PerformanceTarget form) {
            return CODE.matcher(form.text(TargetField.PROJECT_NAME))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .flatMap(code -> projects.byCode(code).stream())
                    .filter(project -> scope.includes(project.path()))
                    .toList();
        }

        /** Those whose unit the form names come first, then those that last into the year. */
        private List<Project> byName(PerformanceTarget form) {
            String name = name(form);
            String unit = plain(form.text(TargetField.UNIT));
            if (name.isEmpty()) {
                return List.of();
            }
            return scope.prefixes().stream()
                    .flatMap(prefix -> projects.byName(prefix, name).stream())
                    .sorted(Comparator.<Project, Boolean>comparing(
                                    project -> !plain(project.unit().name()).equals(unit))
                            .thenComparing(project -> !lasts(project)))
                    .toList();
        }

        private boolean lasts(Project project) {
            return project.term().firstYear() <= year && year <= project.term().lastYear();
        }

        private List<Project> alike(PerformanceTarget form, NodeRef unit) {
            String name = name(form);
            return name.isEmpty() ? List.of() : projects.alike(unit.path(), name, MOST_ALIKE);
        }

        /** The unit that carries the project out, or the department of a whole-department form; the nearest guess first. */
        private List<Node> units(PerformanceTarget form) {
            Stream<String> names = form.wholeDepartment()
                    ? Stream.of(form.text(TargetField.DEPARTMENT_NAME), form.text(TargetField.DEPARTMENT))
                    : Stream.of(form.text(TargetField.UNIT), form.text(TargetField.DEPARTMENT));
            return names.flatMap(this::meant)
                    .filter(node -> form.wholeDepartment()
                            ? DEPARTMENTS.contains(node.kind())
                            : node.kind() == NodeKind.UNIT || DEPARTMENTS.contains(node.kind()))
                    .distinct()
                    .toList();
        }

        /** Those of that name; those of the code beside it only when their names are alike: codes repeat from place to place. */
        private Stream<Node> meant(String text) {
            List<String> parts = parts(text).toList();
            if (parts.isEmpty()) {
                return Stream.empty();
            }
            Likeness likeness = new Likeness(parts.getFirst());
            return parts.stream()
                    .flatMap(part -> nodes.computeIfAbsent(part, this::named).stream())
                    .filter(node -> parts.size() == 1 || likeness.isEnough(node.name()));
        }

        private List<Node> named(String text) {
            return scope.prefixes().stream()
                    .flatMap(prefix -> organizations.byNameOrCode(prefix, text).stream())
                    .toList();
        }
    }

    /** The name of a project without its code. */
    private static String name(PerformanceTarget form) {
        return CODE.matcher(form.text(TargetField.PROJECT_NAME))
                .replaceAll("")
                .replaceAll("^[\\s\\-—－:：/()（）\\[\\]]+|[\\s\\-—－:：/\\[\\]]+$|[(（]\\s*[)）]$", "");
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
