package io.mingzhang.server.performance.importing;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.Declaring;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.declarations.ProjectRef;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Looking at what was found in imported documents, beside what the registers say. */
@Service
class Imports {

    private final ImportTable table;
    private final RecognizedFiles files;
    private final Matching matching;
    private final Drafts drafts;
    private final Viewer viewer;

    Imports(ImportTable table, RecognizedFiles files, Matching matching, Drafts drafts, Viewer viewer) {
        this.table = table;
        this.files = files;
        this.matching = matching;
        this.drafts = drafts;
        this.viewer = viewer;
    }

    /** Who looks, what he may declare, and how the reading stands. */
    @Component
    record Viewer(CurrentPerson person, Access access, Jobs jobs, Templates templates) {

        Scope scope(Import made) {
            return access.scope(Permission.TARGET_WRITE, made.year()).below(made.path());
        }
    }

    /** An import of the current person; nobody sees those of others. */
    Import own(UUID id) {
        return table.find(id)
                .filter(made -> made.ownerId().equals(viewer.person().id()))
                .orElseThrow(() -> Refused.notFound("导入任务"));
    }

    /** How an import stands, and the forms found. */
    ImportView view(UUID id) {
        Import made = own(id);
        Optional<Job> job = Optional.ofNullable(
                viewer.jobs().newestOf(ImportForms.KIND, List.of(id)).get(id));
        String state = job.map(each -> each.state().name()).orElse("WAITING");
        boolean done = state.equals("DONE");
        Disclosure document = done ? files.of(made) : null;
        return new ImportView(
                id,
                made.fileName(),
                made.year(),
                state,
                job.map(Job::problem).orElse(""),
                job.map(Job::remedy).orElse(""),
                document == null ? List.of() : heads(made, document),
                document == null
                        ? List.of()
                        : document.unrecognized().stream()
                                .map(left -> new ImportView.Left(left.text(), place(left.at())))
                                .toList());
    }

    static String place(SourceLocation at) {
        return PlaceText.position(at);
    }

    private List<ImportView.FormHead> heads(Import made, Disclosure document) {
        Scope scope = viewer.scope(made);
        Map<Integer, UUID> accepted = table.accepted(made.id());
        List<ImportView.FormHead> heads = new ArrayList<>();
        for (PerformanceTarget target : document.targets()) {
            int number = heads.size() + 1;
            Found found = found(target, scope);
            heads.add(new ImportView.FormHead(
                    number,
                    target.title(),
                    target.name(),
                    target.variant(),
                    target.wholeDepartment(),
                    matching.template(target, found.path(made), made.year()).id(),
                    found.project().map(Found::ref).orElse(null),
                    found.unit().orElse(null),
                    target.indicators().size(),
                    target.repeats().size() + 1,
                    place(target.at()),
                    accepted.get(number)));
        }
        return heads;
    }

    /**
     * What a form was found to be about.
     *
     * @param projects the projects of its name, the best first
     * @param units the units or departments it may mean, the best first
     */
    private record Found(List<Project> projects, List<NodeRef> units) {

        Optional<Project> project() {
            return projects.stream().findFirst();
        }

        Optional<NodeRef> unit() {
            return units.stream().findFirst();
        }

        static ProjectRef ref(Project project) {
            return new ProjectRef(project.id(), project.code(), project.name());
        }

        String path(Import made) {
            return project()
                    .map(Project::path)
                    .or(() -> unit().map(NodeRef::path))
                    .orElse(made.path());
        }
    }

    private Found found(PerformanceTarget target, Scope scope) {
        List<Project> projects = target.wholeDepartment() ? List.of() : matching.projects(target, scope);
        List<NodeRef> units =
                matching.units(target, scope).stream().map(Imports::ref).toList();
        return new Found(projects, units);
    }

    private static NodeRef ref(Node node) {
        return NodeRef.of(node);
    }

    /** A form in a template; without a wish in that which is proposed for it. */
    FormView form(UUID id, int number, @Nullable String templateId) {
        Import made = own(id);
        PerformanceTarget target = target(made, number);
        Found found = found(target, viewer.scope(made));
        DeclarationTemplate template = templateId == null
                ? matching.template(target, found.path(made), made.year())
                : viewer.templates().newest(templateId);
        FormCopy copy = FormCopy.of(made.id(), number, target, template);
        Optional<Declaring.Draft> draft =
                drafts.registered(target, found.project(), found.unit(), template.id(), made.year());
        Map<String, String> places = new LinkedHashMap<>();
        copy.places().forEach((key, at) -> places.put(key, place(at)));
        return new FormView(
                number,
                draft.map(known -> new Declaration(known.head(), template, copy.form()).printed())
                        .orElse(template),
                copy.form(),
                places,
                draft.map(known -> differences(known.form(), copy.form())).orElse(List.of()),
                copy.leftOver().stream()
                        .map(left -> new FormView.Lost(left.what(), left.text(), left.reason(), place(left.at())))
                        .toList(),
                found.project().map(Found::ref).orElse(null),
                found.projects().stream().skip(1).map(Found::ref).toList(),
                found.unit().orElse(null),
                found.units().stream().skip(1).toList());
    }

    /** A form of a document, refused when there is none of that number. */
    PerformanceTarget target(Import made, int number) {
        List<PerformanceTarget> targets = files.of(made).targets();
        if (number < 1 || number > targets.size()) {
            throw new Refused(ProblemCode.NOT_FOUND, "文件里没有第 %d 份申报表。".formatted(number), "请返回导入清单重新选择。");
        }
        return targets.get(number - 1);
    }

    private static List<FormView.Difference> differences(DeclaredForm record, DeclaredForm file) {
        List<FormView.Difference> differences = new ArrayList<>();
        record.fields().forEach((field, known) -> {
            String said = file.field(field);
            if (!said.isEmpty() && !plain(said).equals(plain(known))) {
                differences.add(new FormView.Difference("field/" + field, known, said));
            }
        });
        record.funding().forEach((cell, known) -> {
            String said = file.amount(cell);
            if (said != null && !said.equals(known)) {
                differences.add(new FormView.Difference("funding/" + cell, known, said));
            }
        });
        return differences;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
