package io.mingzhang.reports.audit;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.rulebook.SetExaminer;
import io.mingzhang.checks.rulebook.SetReport;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the documents of a set again and examines them together; only the documents of one set are in memory. */
public final class SetAuditor {

    private final DocumentSource source;
    private final Standards standards;
    private final SetExaminer examiner;
    private final CheckSelection selection;
    private final Auditor.InForce inForce;

    /**
     * An auditor of sets.
     *
     * @param source how files are read
     * @param standards the law and local practice to refer to
     * @param rulebook the rules
     * @param selection the checks whose findings are wanted
     */
    public SetAuditor(DocumentSource source, Standards standards, Rulebook rulebook, CheckSelection selection) {
        this(source, standards, new SetExaminer(rulebook), selection, Auditor.InForce.NOTHING);
    }

    private SetAuditor(
            DocumentSource source,
            Standards standards,
            SetExaminer examiner,
            CheckSelection selection,
            Auditor.InForce inForce) {
        this.source = source;
        this.standards = standards;
        this.examiner = examiner;
        this.selection = selection;
        this.inForce = inForce;
    }

    /** The same with settings applied to what it finds; their rules are those of the rulebook it was made with. */
    public SetAuditor applying(Settings settings, LocalDate day) {
        return new SetAuditor(source, standards, examiner, selection, new Auditor.InForce(settings, day));
    }

    /** What became of the set; a file that cannot be read again, because it changed meanwhile, leaves it unexamined. */
    public AuditedSet audit(SetPlan plan) {
        if (!plan.isExamined()) {
            return AuditedSet.unexamined(plan);
        }
        Map<String, ExaminedDocument> documents = new HashMap<>();
        for (String file : plan.sources()) {
            if (source.read(file) instanceof Result.Done<Understood>(var understood)) {
                documents.put(file, new ExaminedDocument(understood.document(), standards));
            } else {
                return AuditedSet.unexamined(plan);
            }
        }
        SetReport report = examiner.examine(DocumentSet.of(plan, documents));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> selection.includes(finding.checkId()))
                .toList();
        List<Disclosure> members =
                documents.values().stream().map(ExaminedDocument::disclosure).toList();
        return new AuditedSet(
                plan, Optional.of(report), inForce.settings().applied(findings, members, inForce.today()));
    }
}
