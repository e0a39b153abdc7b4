package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of tables that print none: the unit of most tables of the document, else told by the amounts themselves: whole
 * or two-decimal figures of a million and more are 元, all others 万元, as most budgets are printed.
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
        return reading.region().caption().unit().or(() -> usual).orElseGet(() -> byAmounts(reading));
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
