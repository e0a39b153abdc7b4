package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.Declaring;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.performance.findings.FindingView;
import io.mingzhang.server.performance.findings.Findings;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.projects.Projects;
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

/** Shows a recognized form beside its document, what the registers say, and what is wrong in the draft it would become. */
@Service
class Comparing {

    private final Imports imports;
    private final Matching matching;
    private final Drafts drafts;
    private final Findings findings;
    private final Known known;

    Comparing(Imports imports, Matching matching, Drafts drafts, Findings findings, Known known) {
        this.imports = imports;
        this.matching = matching;
        this.drafts = drafts;
        this.findings = findings;
        this.known = known;
    }

    /** Where projects and templates are looked up. */
    @Component
    record Known(Projects projects, Templates templates, Imports.Viewer viewer) {}

    /** A form as it is wished for; without wishes as it is proposed. */
    FormView form(UUID id, int number, FormWish wish) {
        Import made = imports.own(id);
        PerformanceTarget target = imports.target(made, number);
        Found found = matching.round(known.viewer().scope(made), made.year()).of(target);
        DeclarationTemplate template = wish.templateId() == null
                ? matching.template(target, found.path(made), made.year())
                : known.templates().newest(wish.templateId());
        FormCopy copy = FormCopy.of(made.id(), number, target, template);
        @Nullable ProjectMatch project = project(wish, found, made.year());
        @Nullable
        UUID unit = wish.unitId() != null
                ? wish.unitId()
                : found.unit().map(NodeRef::id).orElse(null);
        Optional<Declaring.Draft> draft =
                drafts.registered(target, project == null ? null : project.id(), unit, template.id(), made.year());
        RecognizedFile file = imports.file(made);
        return new FormView(
                number,
                draft.map(each -> new Declaration(each.head(), template, copy.form()).printed())
                        .orElse(template),
                copy.form(),
                places(copy, file),
                draft.filter(each -> project != null || target.wholeDepartment())
                        .map(each -> differences(each.form(), copy.form()))
                        .orElse(List.of()),
                lost(copy, file),
                draft.map(each -> wrong(each, template, copy)).orElse(List.of()),
                draft.isPresent(),
                project,
                found.matches(),
                found.unit().orElse(null),
                found.units().stream().skip(1).toList());
    }

    private @Nullable ProjectMatch project(FormWish wish, Found found, int year) {
        if (wish.ofNewProject()) {
            return null;
        }
        UUID wished = wish.projectId();
        if (wished == null) {
            return found.project().map(Found.Candidate::match).orElse(null);
        }
        return found.matches().stream()
                .filter(match -> match.id().equals(wished))
                .findFirst()
                .or(() -> known.projects()
                        .find(wished)
                        .filter(project -> known.viewer().mayDeclare(project, year))
                        .map(project -> ProjectMatch.of(project, ProjectMatch.How.CHOSEN)))
                .orElse(null);
    }

    private static Map<String, SourcePlace> places(FormCopy copy, RecognizedFile file) {
        FormCells cells = new FormCells(copy.form());
        Map<String, SourcePlace> places = new LinkedHashMap<>();
        copy.places().forEach((key, at) -> places.put(key, file.place(at, RecognizedFile.printed(cells, key))));
        return places;
    }

    private static List<FormView.Lost> lost(FormCopy copy, RecognizedFile file) {
        return copy.leftOver().stream()
                .map(left ->
                        new FormView.Lost(left.what(), left.text(), left.reason(), file.place(left.at(), left.text())))
                .toList();
    }

    private List<FindingView> wrong(Declaring.Draft draft, DeclarationTemplate template, FormCopy copy) {
        return findings.ofDraft(new Declaration(draft.head(), template, FormCopy.over(draft.form(), copy.form())));
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
