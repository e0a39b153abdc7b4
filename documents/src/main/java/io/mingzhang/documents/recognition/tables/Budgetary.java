package io.mingzhang.documents.recognition.tables;

import io.mingzhang.standards.Standards;
import io.mingzhang.standards.vocabulary.FormTemplates;
import io.mingzhang.standards.vocabulary.PrintedLabel;

/** Tells grids of budget amounts from other grids: contents with page numbers, forms, lists of words. */
final class Budgetary {

    private static final int FEWEST_AMOUNTS = 2;

    private Budgetary() {}

    static boolean is(RegionReading reading, Standards standards) {
        if (reading.halves().isEmpty() || isForm(reading.grid(), standards.forms())) {
            return false;
        }
        long known = reading.columns().stream().filter(ColumnDraft::understood).count();
        boolean amountColumn = reading.columns().stream().anyMatch(c -> c.isAmount() && c.understood());
        if (amountColumn && known >= 2) {
            return true;
        }
        if (!reading.region().caption().matches().isEmpty() && known >= 1) {
            return true;
        }
        return amounts(reading.grid()) >= FEWEST_AMOUNTS && reading.columns().size() >= 2;
    }

    /** Numbers that can only be amounts: with decimals or separators of thousands. */
    private static int amounts(TableGrid grid) {
        int amounts = 0;
        for (int r = 0; r < grid.height(); r++) {
            for (int c = 0; c < grid.width(); c++) {
                String text = grid.text(r, c);
                boolean marked = text.indexOf('.') > 0 || text.indexOf(',') > 0 || text.indexOf('，') > 0;
                amounts += marked && HeaderReader.isAmount(text) ? 1 : 0;
            }
        }
        return amounts;
    }

    /** Two headers of the indicator block, or two rows of its labels, show a performance form. */
    private static boolean isForm(TableGrid grid, FormTemplates forms) {
        int labels = 0;
        for (int r = 0; r < grid.height() && labels < 2; r++) {
            for (int c = 0; c < Math.min(3, grid.width()); c++) {
                String text = grid.text(r, c);
                boolean label = !text.isEmpty() && text.length() < 20 && namesLevel(PrintedLabel.of(text), forms);
                labels += label ? 1 : 0;
            }
        }
        return labels >= 2;
    }

    private static boolean namesLevel(PrintedLabel label, FormTemplates forms) {
        return forms.type(label).isPresent() || forms.category(label).isPresent();
    }
}
