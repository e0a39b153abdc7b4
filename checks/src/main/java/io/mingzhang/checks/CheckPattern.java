package io.mingzhang.checks;

import java.util.Locale;

/**
 * Names checks: an id ({@code SUM-03}), a prefix ({@code SUM}) or a pattern ({@code *-01}). Upper and lower case are the
 * same.
 *
 * @param text the pattern in capitals
 */
public record CheckPattern(String text) {

    public CheckPattern {
        text = text.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether the check is meant. */
    public boolean matches(String checkId) {
        return text.indexOf('*') < 0
                ? checkId.equals(text) || checkId.startsWith(text) && isBoundary(checkId)
                : fits(0, checkId, 0);
    }

    /** Whether it is the id of one check, which wins over prefixes and patterns. */
    public boolean isExactly(String checkId) {
        return text.equals(checkId);
    }

    /** A prefix ends where a part of the id ends: {@code SUM} means {@code SUM-03}, {@code SUM-0} nothing. */
    private boolean isBoundary(String checkId) {
        return text.endsWith("-") || checkId.charAt(text.length()) == '-';
    }

    private boolean fits(int p, String id, int t) {
        if (p == text.length()) {
            return t == id.length();
        }
        if (text.charAt(p) == '*') {
            return fits(p + 1, id, t) || t < id.length() && fits(p, id, t + 1);
        }
        return t < id.length() && text.charAt(p) == id.charAt(t) && fits(p + 1, id, t + 1);
    }
}
