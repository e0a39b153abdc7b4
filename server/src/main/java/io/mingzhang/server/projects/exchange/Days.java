package io.mingzhang.server.projects.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: 2026-03-01, 2026/3/1, 2026年3月1日, 2026年3月. */
final class Days {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})(?:\\s*[月/.-]\\s*(?:(\\d{1,2})\\s*日?)?)?");

    private Days() {}

    /** The day meant; a month alone is its first day, or its last. Empty when it is no day. */
    static Optional<String> read(String typed, boolean last) {
        Matcher day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            LocalDate meant = day.group(3) != null
                    ? month.atDay(Integer.parseInt(day.group(3)))
                    : last ? month.atEndOfMonth() : month.atDay(1);
            return Optional.of(meant.toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
