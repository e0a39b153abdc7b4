package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of tables that print none above: the one that all heads of columns name that name any, else the unit of most tables
 * of the document, else told by the amounts themselves: whole or two-decimal figures of a million and more are 元, all others
 * 万元, as most budgets are printed.
 */
final class UnitInference {

    private final Optional<AmountUnit> usual;

    private UnitInference(Optional<AmountUnit> usual) {
        this.usual = usual;
    }

    static UnitInference of(List<RegionReading> readings) {
        Map<AmountUnit, Integer> counts = new EnumMap<>(AmountUnit.class);
        for (RegionReading reading : readings) {
            reading.region().caption().unit().ifPresent(unit -> counts.merge(unit, 1, Integer::sum));
        }
        return new UnitInference(
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    }

    AmountUnit unitOf(RegionReading reading) {
        return reading.region()
                .caption()
                .unit()
                .or(() -> byHeads(reading))
                .or(() -> usual)
                .orElseGet(() -> byAmounts(reading));
    }

    /** A price of one piece says nothing about the amounts beside it. */
    private static Optional<AmountUnit> byHeads(RegionReading reading) {
        List<AmountUnit> named = reading.columns().stream()
                .filter(column -> column.isAmount() && !column.label().contains("价"))
                .flatMap(column -> column.unit().stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static AmountUnit byAmounts(RegionReading reading) {
        int longest = 0;
        int decimals = 0;
        for (int r : reading.bodyRows()) {
            for (ColumnDraft column : reading.columns()) {
                var number = column.isAmount()
                        ? io.mingzhang.kernel.PrintedNumber.parse(reading.grid().text(r, column.index()))
                        : Optional.<java.math.BigDecimal>empty();
                if (number.isPresent()) {
                    longest = Math.max(
                            longest, number.get().precision() - number.get().scale());
                    decimals = Math.max(decimals, number.get().scale());
                }
            }
        }
        return longest >= 7 && decimals <= 2 ? AmountUnit.YUAN : AmountUnit.TEN_THOUSAND_YUAN;
    }
}
