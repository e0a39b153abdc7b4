package io.mingzhang.checks.indicators;

import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.StatedAmount;
import java.util.Optional;

/** How the values of two indicators are compared. */
final class Values {

    /** A text that begins the other and is at least so long is the same text, cut off by a narrow column. */
    private static final int SHORTEST_CLIPPED = 6;

    private Values() {}

    /** Whether both state the same, signs of comparison aside. */
    static boolean agree(IndicatorValue one, IndicatorValue other) {
        Optional<StatedAmount> mine = one.amount();
        Optional<StatedAmount> theirs = other.amount();
        if (mine.isPresent() && theirs.isPresent()) {
            return mine.get().fen().compareTo(theirs.get().fen()) == 0;
        }
        return numbersAgree(one, other) || textsAgree(one.printed(), other.printed());
    }

    private static boolean numbersAgree(IndicatorValue one, IndicatorValue other) {
        boolean bothNumbers = one.low().isPresent()
                && other.low().isPresent()
                && !one.high().isEmpty()
                && !other.high().isEmpty();
        return bothNumbers
                && one.low().get().compareTo(other.low().get()) == 0
                && one.high().get().compareTo(other.high().get()) == 0
                && (one.unit().equals(other.unit())
                        || one.unit().isEmpty()
                        || other.unit().isEmpty());
    }

    private static boolean textsAgree(String one, String other) {
        String mine = ProjectNames.key(one);
        String theirs = ProjectNames.key(other);
        boolean clipped = Math.min(mine.length(), theirs.length()) >= SHORTEST_CLIPPED
                && (mine.startsWith(theirs) || theirs.startsWith(mine));
        return mine.equals(theirs) && !mine.isEmpty() || clipped;
    }

    /** Whether the signs mean the same; no sign means "equals" by custom. */
    static boolean signsAgree(IndicatorValue one, IndicatorValue other) {
        return meant(one.operator()) == meant(other.operator());
    }

    private static Operator meant(Operator operator) {
        return operator == Operator.NONE ? Operator.EQUAL : operator;
    }

    /** Whether it is a single number of things or money, neither a rate nor a price nor counted per something. */
    static boolean isAbsolute(IndicatorValue value) {
        return (value.kind() == Kind.NUMBER || value.kind() == Kind.MONEY)
                && value.per().isEmpty();
    }

    /** Whether it is a word or a reference, neither number nor date. */
    static boolean isWording(IndicatorValue value) {
        return value.kind() == Kind.QUALITATIVE || value.kind() == Kind.REFERENCE;
    }

    /** Whether the true value cannot be lower than stated. */
    static boolean isFloor(IndicatorValue value) {
        return switch (value.operator()) {
            case NONE, EQUAL, AT_LEAST, MORE -> true;
            case AT_MOST, LESS, ABOUT, INVALID -> false;
        };
    }
}
