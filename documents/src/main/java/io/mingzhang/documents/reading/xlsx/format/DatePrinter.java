package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Prints a serial day number as date and time. */
final class DatePrinter {

    private static final long SECONDS = 86_400;
    private static final long LAST_DAY = 2_958_465; // 9999-12-31
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private final Section section;
    private final boolean from1904;

    DatePrinter(Section section, boolean from1904) {
        this.section = section;
        this.from1904 = from1904;
    }

    String print(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return "########";
        }
        int subDigits = subSecondDigits();
        BigDecimal seconds = serial.multiply(BigDecimal.valueOf(SECONDS)).setScale(subDigits, RoundingMode.HALF_UP);
        long whole = seconds.longValue();
        String behind =
                seconds.subtract(BigDecimal.valueOf(whole)).unscaledValue().toString();
        String fraction = "0".repeat(Math.max(0, subDigits - behind.length())) + behind;
        StringBuilder text = new StringBuilder();
        int used = 0;
        for (Piece piece : section.pieces()) {
            switch (piece) {
                case Piece.Literal(String literal) -> text.append(literal);
                case Piece.Slash _ -> text.append('/');
                case Piece.Comma _ -> text.append(',');
                case Piece.Point _ -> text.append('.');
                case Piece.Digit _ -> text.append(used < fraction.length() ? fraction.charAt(used++) : '0');
                case Piece.HalfDay(String morning, String afternoon) ->
                    text.append(whole % SECONDS < SECONDS / 2 ? morning : afternoon);
                case Piece.Elapsed(char letter, int length) -> text.append(padded(elapsed(letter, whole), length));
                case Piece.Field(char letter, int length) -> text.append(field(letter, length, whole));
                default -> {}
            }
        }
        return text.toString();
    }

    private int subSecondDigits() {
        int digits = 0;
        boolean point = false;
        for (Piece piece : section.pieces()) {
            point |= piece instanceof Piece.Point;
            digits += point && piece instanceof Piece.Digit ? 1 : 0;
        }
        return Math.min(3, digits);
    }

    private static long elapsed(char letter, long seconds) {
        return switch (letter) {
            case 'h' -> seconds / 3600;
            case 'm' -> seconds / 60;
            default -> seconds;
        };
    }

    private String field(char letter, int length, long seconds) {
        long day = seconds / SECONDS;
        long second = seconds % SECONDS;
        return switch (letter) {
            case 'y', 'e' -> year(day, letter == 'e' ? 4 : length);
            case 'b' -> padded(date(day).getYear() + 543L, 4);
            case 'm' -> month(month(day), length);
            case 'd' -> day(day, length);
            case 'a' -> (length > 3 ? "星期" : "") + WEEKDAYS.charAt(weekday(day));
            case 'h' -> padded(hour(second / 3600), length);
            case 'n' -> padded(second / 60 % 60, length);
            default -> padded(second % 60, length);
        };
    }

    private long hour(long hour) {
        boolean halves = section.has(Piece.HalfDay.class);
        return halves ? (hour + 11) % 12 + 1 : hour;
    }

    private String year(long day, int length) {
        int year = date(day).getYear();
        String digits = length > 2 ? Integer.toString(year) : padded(year % 100, 2);
        return section.numerals() == 0 ? digits : ChineseNumerals.digits(digits, section.numerals());
    }

    private String month(int month, int length) {
        return switch (length) {
            case 1, 2 -> padded(month, length);
            case 3 -> MONTHS[month - 1].substring(0, 3);
            case 5 -> MONTHS[month - 1].substring(0, 1);
            default -> MONTHS[month - 1];
        };
    }

    private String day(long day, int length) {
        return switch (length) {
            case 1, 2 ->
                padded(
                        isLeapDay1900(day)
                                ? 29
                                : day == 0 && !from1904 ? 0 : date(day).getDayOfMonth(),
                        length);
            case 3 -> DAYS[weekday(day)].substring(0, 3);
            default -> DAYS[weekday(day)];
        };
    }

    private int month(long day) {
        return isLeapDay1900(day) ? 2 : day == 0 && !from1904 ? 1 : date(day).getMonthValue();
    }

    /** Excel counts a day that never was: 29 February 1900. */
    private boolean isLeapDay1900(long day) {
        return !from1904 && day == 60;
    }

    private int weekday(long day) {
        if (from1904) {
            return date(day).getDayOfWeek().getValue() - 1;
        }
        return (int) Math.floorMod(day - 2, 7L); // day 2 is called a Monday
    }

    private LocalDate date(long day) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        }
        return LocalDate.of(1899, 12, 31).plusDays(day > 60 ? day - 1 : Math.max(1, Math.min(day, 59)));
    }

    private String padded(long number, int length) {
        if (section.numerals() > 0 && number < 10_000) {
            return ChineseNumerals.spelled((int) number, section.numerals());
        }
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, Math.min(length, 2) - digits.length())) + digits;
    }
}
