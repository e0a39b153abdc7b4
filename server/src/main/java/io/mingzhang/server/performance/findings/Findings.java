package io.mingzhang.server.performance.findings;

import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.ProjectRef;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.performance.effects.Door;
import io.mingzhang.server.performance.effects.Effect;
import io.mingzhang.server.performance.effects.Effects;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.SubmissionGate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is found in declarations: for the page while somebody types, and at the door when one is sent. */
@Service
public class Findings implements SubmissionGate {

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

    /** What declarations have to agree with, and who may see them. */
    @Component
    record Registers(Projects projects, TaskAgreement departments, Looks looks, Access access) {}

    /** What is found in a declaration that the current person may read; how much is remembered for the lists. */
    @Transactional
    FindingsView of(UUID id) {
        Declaration declaration = reader.readable(id);
        FindingsView view = FindingsView.of(declaration.head().standing().revision(), look(declaration));
        registers
                .looks()
                .looked(
                        id,
                        view.revision(),
                        view.counts().blocking(),
                        view.counts().advisory());
        return view;
    }

    /** How much is found in declarations, for lists; those that the current person may not read are left out. */
    @Transactional
    List<LookedRow> counted(Collection<UUID> ids) {
        return heads.list(ids).stream()
                .map(TargetHeads.Stored::head)
                .filter(head -> registers.access().may(Permission.TARGET_READ, head.path(), head.year()))
                .map(head -> of(head.id()).counts().of(head.id()))
                .toList();
    }

    @Override
    public String kind() {
        return Declarations.KIND;
    }

    @Override
    @Transactional
    public List<GateFinding> problems(UUID id) {
        Optional<Declaration> declaration = reader.find(id);
        if (declaration.isEmpty()) {
            return List.of();
        }
        int revision = declaration.get().head().standing().revision();
        FindingsView found = FindingsView.of(revision, look(declaration.get()));
        registers
                .looks()
                .looked(id, revision, found.counts().blocking(), found.counts().advisory());
        return found.findings().stream()
                .map(finding -> new GateFinding(
                        finding.check(),
                        finding.title(),
                        finding.effect() == Effect.BLOCKING,
                        finding.message() + (finding.remedy().isEmpty() ? "" : finding.remedy()),
                        finding.at()))
                .toList();
    }

    /** What would be found in a declaration that is not stored; what blocks comes first. */
    @Transactional(readOnly = true)
    public List<FindingView> ofDraft(Declaration declaration) {
        return look(declaration);
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
        if (declaration.head().subject().kind() == TargetKind.PROJECT) {
            return List.of(); // not in the library yet
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
