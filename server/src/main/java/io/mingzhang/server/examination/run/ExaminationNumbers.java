package io.mingzhang.server.examination.run;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Audited;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The numbers of an examination by the names of the parameters of the statement that stores them. */
final class ExaminationNumbers {

    /** Of a file that could not be read. */
    static final Map<String, Object> NONE = Collections.unmodifiableMap(numbers(0, 0, 0));

    private ExaminationNumbers() {}

    static Map<String, Object> of(Audited audited) {
        ExaminationReport report = audited.report();
        Map<String, Object> numbers = numbers(
                count(audited, Severity.ERROR), count(audited, Severity.WARNING), count(audited, Severity.INFO));
        numbers.put("noBudget", audited.isNoBudget());
        numbers.put("held", report.outcomes().passed());
        numbers.put("broken", report.outcomes().failed());
        numbers.put(
                "notChecked",
                report.outcomes().notChecked().stream()
                        .mapToInt(OutcomeTally.NotCheckedCount::count)
                        .sum());
        share(numbers, "amounts", report.coverage().amounts());
        share(numbers, "prose", report.coverage().prose());
        numbers.put("readMicros", micros(audited.understood().readNanos()));
        numbers.put("recognizeMicros", micros(audited.understood().recognizeNanos()));
        numbers.put("examineMicros", micros(audited.examineNanos()));
        return numbers;
    }

    private static Map<String, Object> numbers(long errors, long warnings, long infos) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("noBudget", false);
        numbers.put("errors", errors);
        numbers.put("warnings", warnings);
        numbers.put("infos", infos);
        numbers.put("held", 0);
        numbers.put("broken", 0);
        numbers.put("notChecked", 0);
        share(numbers, "amounts", new Coverage.Share(0, 0));
        share(numbers, "prose", new Coverage.Share(0, 0));
        numbers.put("readMicros", 0L);
        numbers.put("recognizeMicros", 0L);
        numbers.put("examineMicros", 0L);
        return numbers;
    }

    private static long count(Audited audited, Severity severity) {
        return audited.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void share(Map<String, Object> numbers, String of, Coverage.Share share) {
        numbers.put(of + "Bound", share.bound());
        numbers.put(of + "Total", share.total());
    }

    private static long micros(long nanos) {
        return TimeUnit.NANOSECONDS.toMicros(nanos);
    }
}
