package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/**
 * A figure that may be wrong, and the change that would do most good.
 *
 * @param figure the figure
 * @param change what would have to be added to it, in fen
 * @param mended broken relations the change would mend
 * @param broken holding relations it would break
 */
record Suspect(Participant figure, BigDecimal change, int mended, int broken) {

    /** The best balance first, then the one that mends most; the rest only makes the order total per figure. */
    static final Comparator<Suspect> BEST_FIRST = Comparator.comparingInt(Suspect::score)
            .thenComparingInt(Suspect::mended)
            .reversed();

    /** Mended less broken. */
    int score() {
        return mended - broken;
    }

    /** Where the figure stands. */
    SourceLocation place() {
        return figure.at();
    }

    /** The figure as it would have to read, in its own unit: {@code 12.50 万元}. */
    Optional<String> shouldRead() {
        return figure.amount()
                .map(amount ->
                        corrected(amount).toPlainString() + " " + amount.unit().symbol());
    }

    private BigDecimal corrected(StatedAmount amount) {
        BigDecimal value = amount.fen().add(change).movePointLeft(amount.unit().fenExponent());
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < amount.decimals() ? value.setScale(amount.decimals(), RoundingMode.UNNECESSARY) : plain;
    }
}
