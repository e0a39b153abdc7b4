package io.mingzhang.documents.recognition;

import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.standards.vocabulary.RowVocabulary;
import java.util.List;

/** Tells unfilled templates from tables that are empty because there is nothing to state. */
final class Templates {

    private Templates() {}

    /**
     * A document in which no table states an amount, and most do not even say that they have no data, is a template; its
     * tables are marked as such. In a document with filled tables an empty one is just empty.
     */
    static List<BudgetTable> marked(List<BudgetTable> tables, RowVocabulary vocabulary) {
        long explained = tables.stream()
                .filter(table -> table.notes().stream().anyMatch(note -> vocabulary.saysEmptyTable(note.text())))
                .count();
        boolean template =
                !tables.isEmpty() && tables.stream().allMatch(BudgetTable::empty) && explained * 2 <= tables.size();
        return template ? tables.stream().map(Templates::template).toList() : tables;
    }

    private static BudgetTable template(BudgetTable table) {
        return new BudgetTable(
                table.id(),
                table.kind(),
                table.title(),
                table.year(),
                table.department(),
                table.unit(),
                table.decimals(),
                table.columns(),
                table.rows(),
                table.notes(),
                true,
                true,
                table.excludesCarryOver(),
                table.at());
    }
}
