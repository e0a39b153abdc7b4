package io.mingzhang.reports.run;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run came to over all its files; grows while results come in, used by one thread. */
public final class Totals {

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Map<String, Integer>> notChecked = new TreeMap<>();
    private final Map<String, Long> nanosByCheck = new TreeMap<>();
    private int documents;
    private int unexamined;
    private long passed;
    private long failed;
    private Coverage.Share amounts = new Coverage.Share(0, 0);
    private Coverage.Share prose = new Coverage.Share(0, 0);
    private FileTally.KeptOut keptOut = FileTally.KeptOut.NONE;
    private long readNanos;
    private long recognizeNanos;
    private long examineNanos;

    /** Adds a document. */
    public void add(FileTally file) {
        if (file.noBudget()) {
            failures.add(Failure.noBudget(file.source()));
        } else {
            documents++;
        }
        file.findings().forEach((severity, count) -> findings.merge(severity, count, Long::sum));
        passed += file.passed();
        failed += file.failed();
        file.notChecked()
                .forEach(count -> notChecked
                        .computeIfAbsent(count.check(), key -> new TreeMap<>())
                        .merge(count.reason(), count.count(), Integer::sum));
        unexamined += file.unexamined();
        amounts = plus(amounts, file.amounts());
        prose = plus(prose, file.prose());
        keptOut = keptOut.plus(file.settled());
        FileTally.Times times = file.times();
        times.byCheck().forEach((check, nanos) -> nanosByCheck.merge(check, nanos, Long::sum));
        readNanos += times.read();
        recognizeNanos += times.recognize();
        examineNanos += times.examine();
    }

    /** Adds what came of documents examined together. */
    public void add(AuditedSet set) {
        set.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
        keptOut = keptOut.plus(FileTally.KeptOut.of(set.settled()));
        set.report().ifPresent(report -> {
            passed += report.outcomes().passed();
            failed += report.outcomes().failed();
        });
    }

    /** Adds a file that could not be read. */
    public void add(Failure failure) {
        failures.add(failure);
    }

    /** Whether no document held anything to examine. */
    public boolean isEmpty() {
        return documents == 0;
    }

    /** How many documents with something of a budget were examined. */
    public int documents() {
        return documents;
    }

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** The files that could not be read, in the order given. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Relations that hold. */
    public long passed() {
        return passed;
    }

    /** Demands not met. */
    public long failed() {
        return failed;
    }

    /** Findings the settings kept out of the counts. */
    public FileTally.KeptOut keptOut() {
        return keptOut;
    }

    /** What was not checked, by check and reason. */
    public List<OutcomeTally.NotCheckedCount> notChecked() {
        return notChecked.entrySet().stream()
                .flatMap(check -> check.getValue().entrySet().stream()
                        .map(reason ->
                                new OutcomeTally.NotCheckedCount(check.getKey(), reason.getKey(), reason.getValue())))
                .toList();
    }

    /** At how many places pages and tables take no part in any check. */
    public int unexamined() {
        return unexamined;
    }

    /** Bound amounts of all documents. */
    public Coverage.Share amounts() {
        return amounts;
    }

    /** Bound figures in prose of all documents. */
    public Coverage.Share prose() {
        return prose;
    }

    /** Time by check, in nanoseconds, over all threads. */
    public Map<String, Long> nanosByCheck() {
        return Map.copyOf(nanosByCheck);
    }

    /** Time from bytes to rows, in nanoseconds, over all threads. */
    public long readNanos() {
        return readNanos;
    }

    /** Time from rows to the model, in nanoseconds, over all threads. */
    public long recognizeNanos() {
        return recognizeNanos;
    }

    /** Time spent examining, in nanoseconds, over all threads. */
    public long examineNanos() {
        return examineNanos;
    }

    private static Coverage.Share plus(Coverage.Share one, Coverage.Share other) {
        return new Coverage.Share(one.bound() + other.bound(), one.total() + other.total());
    }
}
