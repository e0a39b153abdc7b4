package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an examination of one document came to.
 *
 * @param source the document, as the user named it
 * @param findings what is wrong, gravest first and then by place; findings of one cause stand together, the root of the
 *     cause first
 * @param outcomes how many relations passed, failed or were not checked, by check and reason
 * @param coverage which amounts are tied to another amount of the document
 * @param nanosByCheck time spent in each check, in nanoseconds, and under {@link #ENGINE} in the engine itself
 * @param versions what the examination ran with: program, packs
 * @param held the relations that hold, as far as they were asked for ({@link Examiner#keepingHeld})
 */
public record ExaminationReport(
        String source,
        List<Finding> findings,
        OutcomeTally outcomes,
        Coverage coverage,
        Map<String, Long> nanosByCheck,
        Map<String, String> versions,
        List<Held> held) {

    /** The key of the engine's own time in {@link #nanosByCheck()}. */
    public static final String ENGINE = "engine";

    public ExaminationReport {
        findings = List.copyOf(findings);
        held = List.copyOf(held);
        nanosByCheck = Collections.unmodifiableMap(new LinkedHashMap<>(nanosByCheck));
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    /** A report for which nobody asked what holds. */
    public ExaminationReport(
            String source,
            List<Finding> findings,
            OutcomeTally outcomes,
            Coverage coverage,
            Map<String, Long> nanosByCheck,
            Map<String, String> versions) {
        this(source, findings, outcomes, coverage, nanosByCheck, versions, List.of());
    }

    /** The same, made with more than the engine knows of: settings. */
    public ExaminationReport withVersions(Map<String, String> all) {
        return new ExaminationReport(source, findings, outcomes, coverage, nanosByCheck, all, held);
    }

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether nothing graver than a warning was found. */
    public boolean isFreeOfErrors() {
        return count(Severity.ERROR) == 0;
    }
}
