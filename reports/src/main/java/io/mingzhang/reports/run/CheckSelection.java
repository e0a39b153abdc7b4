package io.mingzhang.reports.run;

import java.util.ArrayList;
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

    private final List<String> patterns;

    private CheckSelection(List<String> patterns) {
        this.patterns = patterns;
    }

    /** A choice of these patterns. */
    public static CheckSelection of(Collection<String> patterns) {
        return new CheckSelection(patterns.stream()
                .map(pattern -> pattern.strip().toUpperCase(Locale.ROOT))
                .toList());
    }

    /** Whether the check is chosen. */
    public boolean includes(String checkId) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, checkId));
    }

    /** The patterns that choose none of the checks. */
    public List<String> unknown(Collection<String> checkIds) {
        return patterns.stream()
                .filter(pattern -> checkIds.stream().noneMatch(id -> matches(pattern, id)))
                .toList();
    }

    /** The check id that is written most like a pattern, empty when there are no checks. */
    public static Optional<String> nearest(String pattern, Collection<String> checkIds) {
        String wanted = pattern.strip().toUpperCase(Locale.ROOT);
        return checkIds.stream()
                .min(Comparator.comparingInt((String id) -> distance(wanted, id))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean matches(String pattern, String checkId) {
        return pattern.indexOf('*') < 0
                ? checkId.equals(pattern) || checkId.startsWith(pattern) && isBoundary(pattern, checkId)
                : fits(pattern, 0, checkId, 0);
    }

    /** A prefix ends where a part of the id ends: {@code SUM} chooses {@code SUM-03}, {@code SUM-0} nothing. */
    private static boolean isBoundary(String prefix, String checkId) {
        return prefix.endsWith("-") || checkId.charAt(prefix.length()) == '-';
    }

    private static boolean fits(String pattern, int p, String text, int t) {
        if (p == pattern.length()) {
            return t == text.length();
        }
        if (pattern.charAt(p) == '*') {
            return fits(pattern, p + 1, text, t) || t < text.length() && fits(pattern, p, text, t + 1);
        }
        return t < text.length() && pattern.charAt(p) == text.charAt(t) && fits(pattern, p + 1, text, t + 1);
    }

    /** The number of letters to insert, remove or change. */
    private static int distance(String from, String to) {
        List<Integer> previous = new ArrayList<>();
        for (int j = 0; j <= to.length(); j++) {
            previous.add(j);
        }
        for (int i = 1; i <= from.length(); i++) {
            List<Integer> current = new ArrayList<>(List.of(i));
            for (int j = 1; j <= to.length(); j++) {
                int changed = previous.get(j - 1) + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current.add(Math.min(changed, 1 + Math.min(previous.get(j), current.get(j - 1))));
            }
            previous = current;
        }
        return previous.getLast();
    }
}
