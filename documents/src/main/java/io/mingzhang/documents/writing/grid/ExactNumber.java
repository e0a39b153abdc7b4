package io.mingzhang.documents.writing.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number that a spreadsheet can store as a number and print again in just the same characters.
 *
 * @param value the number
 * @param format the number format that prints it: {@code #,##0.00}
 */
public record ExactNumber(BigDecimal value, String format) {

    /** Spreadsheets keep fifteen digits of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.(\\d+))?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.(\\d+))?");

    /**
     * The number and format for printed characters; empty when no format prints exactly these: full-width digits, blanks
     * inside, brackets, more digits than a spreadsheet keeps. Such numbers stay text.
     */
    public static Optional<ExactNumber> of(String printed) {
        Matcher grouped = GROUPED.matcher(printed);
        Matcher plain = PLAIN.matcher(printed);
        boolean separators = grouped.matches();
        if (!separators && !plain.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(printed.replace(",", ""));
        boolean negativeZero = value.signum() == 0 && printed.charAt(0) == '-';
        if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS || negativeZero) {
            return Optional.empty();
        }
        String whole = separators ? "#,##0" : "0";
        String format = value.scale() > 0 ? whole + "." + "0".repeat(value.scale()) : whole;
        return Optional.of(new ExactNumber(value, format));
    }
}
