package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.LineItem;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of units above the rows of their subjects, in tables that list subjects unit by unit. */
final class UnitHeadings {

    private final Predicate<String> isOrganisation;

    @Nullable
    private RowDraft current;

    @Nullable
    private RowDraft previous;

    private final boolean hasCodes;

    /**
     * @param hasCodes whether any row of the table has a code
     */
    UnitHeadings(Predicate<String> isOrganisation, boolean hasCodes) {
        this.isOrganisation = isOrganisation;
        this.hasCodes = hasCodes;
    }

    /** Whether a row names a unit and no subject, in a table of subjects with codes. */
    boolean isHeading(RowDraft row) {
        boolean isNamedByUnit = row.name.isEmpty() && !row.unitName.isEmpty();
        boolean isUnit = isNamedByUnit || !row.name.isEmpty() && isOrganisation.test(row.name);
        boolean isHeading = isUnit && row.code.isEmpty() && row.item == LineItem.NONE && row.hasAmount() && hasCodes;
        if (!isHeading) {
            previous = null;
        }
        return isHeading;
    }

    /** Begins a unit: part of the one above it when nothing stands between, else beside it. */
    void open(RowDraft row) {
        if (row.name.isEmpty()) {
            row.name = row.unitName;
            row.printedName = row.unitName;
        }
        @Nullable RowDraft last = current;
        @Nullable RowDraft above = previous != null ? previous : last == null ? null : last.parent;
        row.under(above, above == null ? 1 : above.level + 1);
        current = row;
        previous = row;
    }

    /** The unit whose subjects follow; null where units are not told apart. */
    @Nullable
    RowDraft current() {
        return current;
    }
}
