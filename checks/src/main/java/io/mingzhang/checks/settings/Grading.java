package io.mingzhang.checks.settings;

import io.mingzhang.checks.CheckPattern;
import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Which checks are switched off or graded otherwise. What names a check most closely counts: its id before a prefix or
 * pattern, a longer pattern before a shorter one, the later of two as long.
 *
 * @param entries in the order of the file
 */
public record Grading(List<Entry> entries) {

    /** Nothing is set. */
    public static final Grading NONE = new Grading(List.of());

    /**
     * What is set for some checks.
     *
     * @param checks which checks
     * @param severity the severity they get; empty when they are switched off
     */
    public record Entry(CheckPattern checks, Optional<Severity> severity) {}

    public Grading {
        entries = List.copyOf(entries);
    }

    /** What is set for a check, empty when nothing is. */
    public Optional<Entry> of(String checkId) {
        Optional<Entry> best = Optional.empty();
        for (Entry entry : entries) {
            if (entry.checks().matches(checkId)
                    && (best.isEmpty() || closeness(entry, checkId) >= closeness(best.get(), checkId))) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private static int closeness(Entry entry, String checkId) {
        return entry.checks().isExactly(checkId)
                ? Integer.MAX_VALUE
                : entry.checks().text().length();
    }
}
