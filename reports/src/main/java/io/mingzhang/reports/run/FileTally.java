package io.mingzhang.reports.run;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the examination of one file came to, in numbers.
 *
 * @param source the file, as the user named it
 * @param noBudget whether nothing of a budget was found in it
 * @param findings findings of the chosen checks by severity
 * @param passed relations that hold
 * @param failed demands not met
 * @param notChecked what was not checked, by check and reason
 * @param unexamined at how many places pages and tables take no part in any check
 * @param amounts bound amounts
 * @param prose bound figures in sentences
 * @param settled findings the settings kept out
 * @param times where the time went
 */
public record FileTally(
        String source,
        boolean noBudget,
        Map<Severity, Long> findings,
        long passed,
        long failed,
        List<OutcomeTally.NotCheckedCount> notChecked,
        int unexamined,
        Coverage.Share amounts,
        Coverage.Share prose,
        KeptOut settled,
        Times times) {

    /**
     * Findings that do not count because of the settings.
     *
     * @param accepted somebody accepted them
     * @param suppressed their checks are switched off
     */
    public record KeptOut(long accepted, long suppressed) {

        /** No settings. */
        public static final KeptOut NONE = new KeptOut(0, 0);

        /** How many of each there are. */
        public static KeptOut of(Settled settled) {
            return new KeptOut(settled.accepted().size(), settled.suppressed());
        }

        /** As the end of a sentence; empty where nothing was kept out. */
        public String inWords() {
            return accepted + suppressed == 0 ? "" : "；按设置：已接受 " + accepted + "，关闭的规则另有疑点 " + suppressed;
        }

        /** Those of both. */
        public KeptOut plus(KeptOut other) {
            return new KeptOut(accepted + other.accepted, suppressed + other.suppressed);
        }
    }

    /**
     * Where the time went, in nanoseconds.
     *
     * @param read from bytes to rows
     * @param recognize from rows to the model
     * @param examine examining, causes and coverage included
     * @param byCheck in each check
     */
    public record Times(long read, long recognize, long examine, Map<String, Long> byCheck) {

        /** Of a file that was not worked on in this run. */
        public static final Times NONE = new Times(0, 0, 0, Map.of());

        public Times {
            byCheck = Map.copyOf(byCheck);
        }
    }

    public FileTally {
        findings = Map.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /** The numbers of a file, of the chosen checks only. */
    public static FileTally of(Audited audited, CheckSelection selection) {
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        for (Finding finding : audited.findings()) {
            findings.merge(finding.severity(), 1L, Long::sum);
        }
        OutcomeTally tally = audited.report().outcomes();
        long passed = 0;
        long failed = 0;
        for (Map.Entry<String, OutcomeTally.Counts> check : tally.byCheck().entrySet()) {
            if (selection.includes(check.getKey())) {
                passed += check.getValue().passed();
                failed += check.getValue().failed();
            }
        }
        return new FileTally(
                audited.document().source(),
                audited.isNoBudget(),
                findings,
                passed,
                failed,
                tally.notChecked().stream()
                        .filter(count -> selection.includes(count.check()))
                        .toList(),
                audited.unexaminedPlaces(),
                audited.report().coverage().amounts(),
                audited.report().coverage().prose(),
                KeptOut.of(audited.settled()),
                new Times(
                        audited.understood().readNanos(),
                        audited.understood().recognizeNanos(),
                        audited.examineNanos(),
                        audited.report().nanosByCheck()));
    }
}
