package io.mingzhang.server.performance.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as digits of fen: exact on the way to browsers, whose numbers are not. */
public final class Fen {

    private static final Pattern DIGITS = Pattern.compile("0|-?[1-9][0-9]{0,16}");

    private Fen() {}

    /** Whether a text is an amount. */
    public static boolean isAmount(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    /** The number of fen; a blank is zero here. */
    public static long orZero(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** The digits, null for a blank. */
    public static @Nullable String digits(@Nullable Long fen) {
        return fen == null ? null : Long.toString(fen);
    }

    /** The number of fen, null for a blank. */
    public static @Nullable Long orNull(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
