package io.mingzhang.reports.opinion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What only the office knows of its opinion; what is empty is left as a line to be filled in by hand.
 *
 * @param number the number of the opinion
 * @param date its date, in words
 * @param deadline until when a reply is expected, in words
 */
public record Letterhead(String number, String date, String deadline) {

    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String DAY = "　　　　年　　月　　日";

    /** A day as it stands in a letter: 2026年11月21日. */
    public static String day(LocalDate day) {
        return DAYS.format(day);
    }

    String numberOrLine() {
        return number.isEmpty() ? "　　　　　　　　" : number;
    }

    String dateOrLine() {
        return date.isEmpty() ? DAY : date;
    }

    String deadlineOrLine() {
        return deadline.isEmpty() ? DAY : deadline;
    }
}
