package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row while its table is being understood; one half of a grid row. Confined to one recognition. */
final class RowDraft {

    final int gridRow;
    final Side side;
    final SourceLocation at;
    final Map<String, String> texts = new LinkedHashMap<>();
    List<BudgetCell> cells = List.of();
    String printedCode = "";
    String printedName = "";
    String name = "";
    /** Depth told by the numbering: 1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 5 for ①; 0 without. */
    int numbering;

    boolean partOf;
    /** A code cell without any name, or the other way round in tables whose groups look like that. */
    boolean bareCode;

    boolean secondNameBlank;

    /** Whether it is a department or unit in a table of subjects; the subjects below it are its own. */
    boolean isUnit;

    LineItem item = LineItem.NONE;
    Optional<ClassificationCode> code = Optional.empty();
    RowKind kind = RowKind.DETAIL;
    int level;

    @Nullable
    RowDraft parent;

    String unitCode = "";
    String unitName = "";
    /** Whether anything besides unit and name is printed in the text columns: item, subject, project. */
    boolean hasDetail;

    RowDraft(int gridRow, Side side, SourceLocation at) {
        this.gridRow = gridRow;
        this.side = side;
        this.at = at;
    }

    /**
     * Appends the rows of a half that goes on with the one before. A total labelled in the one may have its amount in the
     * other: 公用经费合计 in a cell that runs over both.
     */
    static void append(List<RowDraft> rows, List<RowDraft> continued) {
        Map<Integer, RowDraft> labels = new HashMap<>();
        rows.stream()
                .filter(row -> row.code.isEmpty() && !row.hasAmount())
                .forEach(row -> labels.put(row.gridRow, row));
        List<RowDraft> totals = new ArrayList<>();
        for (RowDraft row : continued) {
            RowDraft label = row.name.isEmpty() && row.code.isEmpty() ? labels.get(row.gridRow) : null;
            if (label != null) {
                label.cells = row.cells;
                totals.add(label);
            } else {
                rows.add(row);
            }
        }
        rows.removeAll(totals);
        rows.addAll(totals);
    }

    boolean isTotal() {
        return kind == RowKind.TOTAL || kind == RowKind.GRAND_TOTAL;
    }

    boolean hasAmount() {
        return cells.stream().anyMatch(cell -> cell.amount().isPresent());
    }

    void under(@Nullable RowDraft newParent, int newLevel) {
        parent = newParent;
        level = newLevel;
    }
}
