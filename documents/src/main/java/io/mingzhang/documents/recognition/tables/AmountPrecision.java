package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How finely the amounts of a table are known. A table that prints 40 beside 234.16 has dropped trailing zeros: all its
 * amounts are known to the most decimals printed. A table in which some amount ends in a zero has dropped none.
 */
final class AmountPrecision {

    private final Map<AmountUnit, Integer> decimals = new EnumMap<>(AmountUnit.class);
    private final Map<AmountUnit, Boolean> keepsZeros = new EnumMap<>(AmountUnit.class);

    private AmountPrecision() {}

    static AmountPrecision of(List<RowDraft> rows) {
        AmountPrecision precision = new AmountPrecision();
        for (RowDraft row : rows) {
            row.cells.forEach(cell -> cell.amount().ifPresent(precision::add));
        }
        return precision;
    }

    private void add(StatedAmount amount) {
        decimals.merge(amount.unit(), amount.decimals(), Math::max);
        boolean zero = amount.decimals() > 0
                && !amount.isZero()
                && amount.value().unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0;
        keepsZeros.merge(amount.unit(), zero, Boolean::logicalOr);
    }

    /** The most decimals printed in any unit. */
    int mostDecimals() {
        return decimals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    void apply(List<RowDraft> rows) {
        for (RowDraft row : rows) {
            row.cells = row.cells.stream().map(this::known).toList();
        }
    }

    private BudgetCell known(BudgetCell cell) {
        Optional<StatedAmount> amount = cell.amount()
                .filter(stated -> !keepsZeros.getOrDefault(stated.unit(), false)
                        && stated.decimals() < decimals.getOrDefault(stated.unit(), 0))
                .map(stated -> stated.withResolution(decimals.getOrDefault(stated.unit(), 0)));
        return amount.isEmpty() ? cell : new BudgetCell(cell.column(), cell.text(), cell.state(), amount, cell.at());
    }
}
