package io.mingzhang.server.performance.findings;

import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.ProjectRef;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.effects.Door;
import io.mingzhang.server.performance.effects.Effect;
import io.mingzhang.server.performance.effects.Effects;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.SubmissionGate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is found in declarations: for the page while somebody types, and at the door when one is sent. */
@Service
class Findings implements SubmissionGate {

    private final DeclarationReader reader;
    private final TargetHeads heads;
    private final FormExaminer examiner;
    private final Effects effects;
    private final Registers registers;

    Findings(DeclarationReader reader, TargetHeads heads, FormExaminer examiner, Effects effects, Registers registers) {
        this.reader = reader;
        this.heads = heads;
        this.examiner = examiner;
        this.effects = effects;
        this.registers = registers;
    }

    /** What declarations have to agree with. */
    @Component
    record Registers(Projects projects, TaskAgreement departments) {}

    /** What is found in a declaration that the current person may read; how much is remembered for the lists. */
    @Transactional
    FindingsView of(UUID id) {
        Declaration declaration = reader.readable(id);
        FindingsView view = FindingsView.of(declaration.head().standing().revision(), look(declaration));
        heads.looked(id, view.counts().blocking(), view.counts().advisory());
        return view;
    }

    @Override
    public String kind() {
        return Declarations.KIND;
    }

    @Override
    @Transactional
    public List<GateFinding> problems(UUID id) {
        List<FindingView> found = reader.find(id).map(this::look).orElse(List.of());
        int blocking = (int) found.stream()
                .filter(finding -> finding.effect() == Effect.BLOCKING)
                .count();
        heads.looked(id, blocking, found.size() - blocking);
        return found.stream()
                .map(finding -> new GateFinding(
                        finding.check(),
                        finding.title(),
                        finding.effect() == Effect.BLOCKING,
                        finding.message() + (finding.remedy().isEmpty() ? "" : finding.remedy()),
                        finding.at()))
                .toList();
    }

    private List<FindingView> look(Declaration declaration) {
        List<Found> found = new ArrayList<>(RequiredParts.missing(declaration));
        found.addAll(agreement(declaration));
        found.addAll(RegisterAgreement.ofLinks(declaration));
        found.addAll(examiner.examine(declaration));
        Effects.Decided decided = effects.decided(
                Door.SUBMISSION, declaration.head().path(), declaration.head().year());
        Map<String, Integer> repeated = new HashMap<>();
        return found.stream()
                .map(one -> view(one, decided.of(one.check(), one.severity()), repeated))
                .sorted(Comparator.comparing(FindingView::effect).thenComparing(FindingView::severity))
                .toList();
    }

    private List<Found> agreement(Declaration declaration) {
        ProjectRef project = declaration.head().subject().project();
        if (project != null) {
            return registers
                    .projects()
                    .find(project.id())
                    .map(registered -> RegisterAgreement.ofProject(declaration, registered))
                    .orElse(List.of());
        }
        return registers.departments().look(declaration);
    }

    private static FindingView view(Found found, Effects.Reasoned effect, Map<String, Integer> repeated) {
        CRC32C sum = new CRC32C();
        sum.update((found.check() + found.at()).getBytes(StandardCharsets.UTF_8));
        String id = "%s-%08x".formatted(found.check(), sum.getValue());
        int copy = repeated.merge(id, 1, Integer::sum);
        return new FindingView(
                copy == 1 ? id : id + "-" + copy,
                found.check(),
                found.title(),
                found.severity(),
                effect.effect(),
                effect.reason(),
                found.at(),
                found.message(),
                found.remedy(),
                found.fix());
    }
}
