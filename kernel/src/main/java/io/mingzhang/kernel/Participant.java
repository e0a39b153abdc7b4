package io.mingzhang.kernel;

import java.util.Optional;

/**
 * A figure that takes part in a relation, with its place.
 *
 * @param label what the figure is, in Chinese, as a reader would name it: {@code 基本支出}
 * @param printed the characters of the document; {@code 空白} is left to the reporter, here it is empty
 * @param amount the figure as an amount; empty for percentages, counts and blanks
 * @param at where it stands
 */
public record Participant(String label, String printed, Optional<StatedAmount> amount, SourceLocation at) {

    /** A participant that is an amount. */
    public static Participant of(String label, StatedAmount amount, SourceLocation at) {
        return new Participant(label, amount.printed(), Optional.of(amount), at);
    }

    /** A participant that is no amount: a percentage, a count, a name, a blank. */
    public static Participant text(String label, String printed, SourceLocation at) {
        return new Participant(label, printed, Optional.empty(), at);
    }
}
