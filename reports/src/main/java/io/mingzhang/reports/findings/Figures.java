package io.mingzhang.reports.findings;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a broken relation as a reader would write them, all in one unit: that of the figure judged.
 *
 * @param expected what the figure should be, without separators
 * @param found what it is
 * @param difference found less expected
 * @param unit 元, 万元, 亿元, % or 个
 */
public record Figures(String expected, String found, String difference, String unit) {

    /** The numbers of a finding, empty when it is not about numbers. */
    public static Optional<Figures> of(Finding finding) {
        return finding.problem().relation().map(Figures::of);
    }

    /** The numbers of a relation. */
    public static Figures of(Relation relation) {
        return switch (relation.unit()) {
            case FEN -> amounts(relation);
            case PERCENT -> plain(relation, "%");
            case COUNT -> plain(relation, "个");
        };
    }

    private static Figures amounts(Relation relation) {
        Optional<StatedAmount> judged = relation.participants().stream()
                .map(Participant::amount)
                .flatMap(Optional::stream)
                .findFirst();
        AmountUnit unit = judged.map(StatedAmount::unit).orElse(AmountUnit.YUAN);
        List<BigDecimal> numbers = List.of(
                relation.expected().movePointLeft(unit.fenExponent()),
                relation.found().movePointLeft(unit.fenExponent()));
        int printed = judged.map(StatedAmount::decimals).orElse(0);
        int scale = Math.max(
                printed,
                numbers.stream().mapToInt(Figures::neededDecimals).max().orElse(0));
        BigDecimal expected = numbers.getFirst().setScale(scale);
        BigDecimal found = numbers.getLast().setScale(scale);
        return new Figures(
                expected.toPlainString(),
                found.toPlainString(),
                found.subtract(expected).toPlainString(),
                unit.symbol());
    }

    private static Figures plain(Relation relation, String unit) {
        return new Figures(
                relation.expected().toPlainString(),
                relation.found().toPlainString(),
                relation.difference().toPlainString(),
                unit);
    }

    private static int neededDecimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
