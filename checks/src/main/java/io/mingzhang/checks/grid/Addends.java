package io.mingzhang.checks.grid;

import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The amounts a sum over rows is made of. A blank counts as zero, unless the rows below it state amounts: then these
 * stand in for it.
 */
public final class Addends {

    /** Why a sum cannot be formed: a figure was lost by extraction. */
    public static final String LOST = "金额在提取中丢失";
    /** Why a sum cannot be formed: a row is not split into the parts. */
    public static final String NOT_SPLIT = "未分列";
    /** Why a sum cannot be formed: words stand where an amount is expected. */
    public static final String WORDS = "金额栏为文字";

    private final TableGrid grid;
    private final Column column;
    private final List<Participant> figures = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private Addends(TableGrid grid, Column column) {
        this.grid = grid;
        this.column = column;
    }

    /** The amounts of the rows under the column. */
    public static Addends of(TableGrid grid, List<BudgetRow> rows, Column column) {
        Addends addends = new Addends(grid, column);
        rows.forEach(addends::add);
        return addends;
    }

    private void add(BudgetRow row) {
        Optional<BudgetCell> cell = grid.cell(row, column);
        if (cell.isEmpty()) {
            return;
        }
        Optional<Participant> figure = grid.figure(row, column);
        if (figure.isPresent()) {
            figures.add(figure.get());
            return;
        }
        CellState state = cell.get().state();
        if (state == CellState.LOST) {
            obstacle = Optional.of(LOST);
        } else if (state == CellState.TEXT) {
            obstacle = Optional.of(WORDS);
        } else {
            addBlank(row);
        }
    }

    private void addBlank(BudgetRow row) {
        int before = figures.size();
        grid.children(row).forEach(this::add);
        if (figures.size() == before && grid.isUnsplit(row, column)) {
            obstacle = Optional.of(NOT_SPLIT);
        }
    }

    /** The amounts found. */
    public List<Participant> figures() {
        return List.copyOf(figures);
    }

    /** Why the sum cannot be formed, in Chinese; empty when it can. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    /** Whether any of the amounts is not zero. */
    public boolean hasMoney() {
        return figures.stream()
                .anyMatch(figure -> !figure.amount().orElseThrow().isZero());
    }
}
