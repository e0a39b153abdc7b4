package io.mingzhang.server.performance.findings;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.server.performance.bridge.BridgedTarget;
import io.mingzhang.server.performance.bridge.DeclaredForms;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.effects.FormRules;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Examines a declaration by the rulebook that examines published documents. */
@Component
class FormExaminer {

    private final Examiner examiner;
    private final Standards standards;

    FormExaminer(FormRules rules, Standards standards) {
        this.examiner = new Examiner(rules.rulebook());
        this.standards = standards;
    }

    List<Found> examine(Declaration declaration) {
        BridgedTarget bridged = DeclaredForms.target(
                declaration.printed(), declaration.form(), declaration.head().year(), "form");
        Disclosure disclosure = new Disclosure(
                "form",
                DocumentKind.PERFORMANCE_TARGETS,
                declaration.head().places().division().name(),
                declaration.head().places().department().name(),
                Optional.of(new FiscalYear(declaration.head().year())),
                List.of(),
                List.of(),
                List.of(bridged.target()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return examiner.examine(new ExaminedDocument(disclosure, standards)).findings().stream()
                .map(finding -> found(finding, bridged))
                .toList();
    }

    private static Found found(Finding finding, BridgedTarget bridged) {
        List<String> at = finding.participants().stream()
                .map(Participant::at)
                .map(bridged.places()::keyAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Found(
                finding.checkId(),
                finding.title(),
                finding.severity(),
                at,
                finding.problem().message(),
                finding.problem().remedy());
    }
}
