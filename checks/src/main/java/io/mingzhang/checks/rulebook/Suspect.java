package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure that may be wrong, and the change that would do most good. Where a row has only one part, its total and that
 * part are printed from one number: they are suspected together.
 *
 * @param figures the figure, and the twins that change with it
 * @param change what would have to be added to it, in fen
 * @param mended broken relations the change would mend
 * @param broken holding relations it would break
 * @param width how many figures stand in the relations it would mend, all counted
 */
record Suspect(List<Participant> figures, BigDecimal change, int mended, int broken, int width) {

    /** The best balance first, then the one that mends most. */
    static final Comparator<Suspect> BY_EVIDENCE = Comparator.comparingInt(Suspect::score)
            .thenComparingInt(Suspect::mended)
            .reversed();

    /** As {@link #BY_EVIDENCE}, direct comparisons before long sums: where two figures differ, one of them is wrong. */
    static final Comparator<Suspect> BEST_FIRST = BY_EVIDENCE.thenComparingInt(Suspect::width);

    /** Mended less broken; every twin is one more assumption. */
    int score() {
        return mended - broken - (figures.size() - 1);
    }

    /** The figure itself. */
    Participant figure() {
        return figures.getFirst();
    }

    /** Whether a figure of this place is among the suspected. */
    boolean standsAt(SourceLocation place) {
        return figures.stream().anyMatch(figure -> figure.at().equals(place));
    }

    /** Where the figure stands. */
    SourceLocation place() {
        return figure().at();
    }

    /** The figure as it would have to read, in its own unit: {@code 12.50 万元}. */
    Optional<String> shouldRead() {
        return figure().amount()
                .map(amount ->
                        corrected(amount).toPlainString() + " " + amount.unit().symbol());
    }

    private BigDecimal corrected(StatedAmount amount) {
        BigDecimal value = amount.fen().add(change).movePointLeft(amount.unit().fenExponent());
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < amount.decimals() ? value.setScale(amount.decimals(), RoundingMode.UNNECESSARY) : plain;
    }
}
