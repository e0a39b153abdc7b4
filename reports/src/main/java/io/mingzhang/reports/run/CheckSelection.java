package io.mingzhang.reports.run;

import io.mingzhang.checks.CheckPattern;
import io.mingzhang.standards.authored.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The checks chosen with {@code --check}: ids ({@code SUM-03}), prefixes ({@code SUM}) and patterns ({@code *-01}); none
 * means all. Upper and lower case are the same.
 */
public final class CheckSelection {

    /** No choice: every check. */
    public static final CheckSelection ALL = new CheckSelection(List.of());

    private final List<CheckPattern> patterns;

    private CheckSelection(List<CheckPattern> patterns) {
        this.patterns = patterns;
    }

    /** A choice of these patterns. */
    public static CheckSelection of(Collection<String> patterns) {
        return new CheckSelection(patterns.stream().map(CheckPattern::new).toList());
    }

    /** Whether the check is chosen. */
    public boolean includes(String checkId) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(checkId));
    }

    /** The patterns that choose none of the checks. */
    public List<String> unknown(Collection<String> checkIds) {
        return patterns.stream()
                .filter(pattern -> checkIds.stream().noneMatch(pattern::matches))
                .map(CheckPattern::text)
                .toList();
    }

    /** The check id that is written most like a pattern, empty when there are no checks. */
    public static Optional<String> nearest(String pattern, Collection<String> checkIds) {
        String wanted = pattern.strip().toUpperCase(Locale.ROOT);
        return checkIds.stream()
                .min(Comparator.comparingInt((String id) -> Spelling.distance(wanted, id))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
