package io.mingzhang.checks.file;

import io.mingzhang.model.FileTrace;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell that stores another number than it prints.
 *
 * @param trace the trace
 * @param hidden stored less printed, in the unit printed
 * @param lastDigit one unit of the last printed digit
 */
record StoredDifference(FileTrace trace, BigDecimal hidden, BigDecimal lastDigit) {

    static final Comparator<StoredDifference> LARGEST_FIRST = Comparator.comparing(
                    (StoredDifference difference) -> difference.hidden().abs())
            .reversed();

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

    /** The difference; empty when one of the two is no number. */
    static Optional<StoredDifference> of(FileTrace trace) {
        Optional<BigDecimal> printed = number(trace.printed());
        Optional<BigDecimal> stored = number(trace.stored());
        if (printed.isEmpty() || stored.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal hidden = stored.get().subtract(printed.get());
        BigDecimal last = BigDecimal.ONE.movePointLeft(printed.get().scale());
        return Optional.of(new StoredDifference(trace, hidden, last));
    }

    /** Whether the printed number is the stored one rounded to the digits printed. */
    boolean isRounding() {
        return hidden.abs().multiply(BigDecimal.TWO).compareTo(lastDigit) <= 0;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.replace(",", "").replace("，", "").strip();
        boolean negative = plain.startsWith("(") && plain.endsWith(")");
        String digits = negative ? "-" + plain.substring(1, plain.length() - 1) : plain;
        return NUMBER.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
