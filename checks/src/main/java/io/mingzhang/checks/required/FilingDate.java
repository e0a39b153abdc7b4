package io.mingzhang.checks.required;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as forms state them: 20260105093000, 2026-1-5, 2026年1月5日, 2026年1月. */
final class FilingDate {

    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2})(?:[年./-]\\s*)?(\\d{1,2})(?:[月./-]\\s*)?(\\d{1,2})?日?(?:\\D.*|\\d{2,9})?");
    private static final Pattern STAMP = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?");

    private FilingDate() {}

    /** Whether the text is a date; the day may be missing. */
    static boolean isDate(String text) {
        return of(text).isPresent();
    }

    /** The date; the first of the month where the day is missing. */
    static Optional<LocalDate> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher stamp = STAMP.matcher(plain);
        if (stamp.matches()) {
            return date(stamp);
        }
        Matcher date = DATE.matcher(plain);
        return date.matches() && !Character.isDigit(charAfterYear(plain)) ? date(date) : Optional.empty();
    }

    private static char charAfterYear(String plain) {
        return plain.length() > 4 ? plain.charAt(4) : '0';
    }

    private static Optional<LocalDate> date(Matcher parts) {
        int month = Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(Integer.parseInt(parts.group(1)), month);
        return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
    }
}
