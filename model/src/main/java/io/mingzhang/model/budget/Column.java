package io.mingzhang.model.budget;

import io.mingzhang.kernel.AmountUnit;

/**
 * A column of a budget table.
 *
 * @param id {@code c1}, {@code c2} … unique in its table, from left to right
 * @param label the path of header labels from top to bottom, joined by {@code /}
 * @param role what the column holds
 * @param meaning what its amounts mean; {@link ColumnMeaning#TOTAL} for columns without amounts
 * @param unit the unit its amounts are stated in
 * @param understood whether the meaning was read from the header; false when it was only assumed
 */
public record Column(
        String id, String label, ColumnRole role, ColumnMeaning meaning, AmountUnit unit, boolean understood) {

    /** Whether the column holds money that may be added up. */
    public boolean isAmount() {
        return role == ColumnRole.AMOUNT;
    }
}
