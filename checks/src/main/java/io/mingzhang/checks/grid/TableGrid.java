package io.mingzhang.checks.grid;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A budget table with its rows, cells and codes indexed. Immutable once built. */
public final class TableGrid {

    private final BudgetTable table;
    private final DocumentKind documentKind;
    private final Map<Integer, List<BudgetRow>> children = new HashMap<>();
    private final Map<String, Integer> columnPositions = new HashMap<>();
    private final BudgetCell[][] cells;
    private final Map<ClassificationCode, BudgetRow> byCode = new LinkedHashMap<>();
    private final Set<ClassificationCode> ofSeveralUnits = new HashSet<>();
    private final Set<ClassificationCode> ancestors = new HashSet<>();
    private final List<Side> sides;
    private final List<Column> amountColumns;
    private final Map<Side, List<Column>> amountColumnsBySide = new EnumMap<>(Side.class);
    private final List<Partition> partitions;

    /** Indexes a table of a document of a kind; linear in its cells. */
    public TableGrid(BudgetTable table, DocumentKind documentKind) {
        this.table = table;
        this.documentKind = documentKind;
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            columnPositions.put(columns.get(i).id(), i);
        }
        this.cells = new BudgetCell[table.rows().size()][columns.size()];
        for (BudgetRow row : table.rows()) {
            children.computeIfAbsent(row.parent(), key -> new ArrayList<>()).add(row);
            for (BudgetCell cell : row.cells()) {
                Integer position = columnPositions.get(cell.column());
                if (position != null) {
                    cells[row.index()][position] = cell;
                }
            }
            if (row.kind() == RowKind.GROUP || row.kind() == RowKind.DETAIL) {
                row.code().ifPresent(code -> index(code, row));
            }
        }
        byCode.keySet().removeAll(ofSeveralUnits);
        this.sides = table.rows().stream().map(BudgetRow::side).distinct().toList();
        this.amountColumns = table.amountColumns();
        for (Side side : Side.values()) {
            amountColumnsBySide.put(side, amountColumnsOf(side));
        }
        this.partitions = Partitions.of(this);
    }

    private List<Column> amountColumnsOf(Side side) {
        return amountColumns.stream()
                .filter(column ->
                        column.meaning().side() == side || column.meaning().side() == Side.NONE || sides.size() == 1)
                .toList();
    }

    private void index(ClassificationCode code, BudgetRow row) {
        BudgetRow first = byCode.putIfAbsent(code, row);
        if (first != null && !unit(first).equals(unit(row))) {
            ofSeveralUnits.add(code);
        }
        Optional<ClassificationCode> at = Optional.of(code);
        while (at.isPresent() && ancestors.add(at.get())) {
            at = at.get().parent();
        }
    }

    /** The row of the unit a row of a subject stands under; empty where the table does not list unit by unit. */
    public Optional<BudgetRow> unit(BudgetRow row) {
        BudgetRow at = row;
        while (at.parent() >= 0 && at.code().isPresent()) {
            at = table.rows().get(at.parent());
        }
        return at.code().isPresent() || !isAddend(at) ? Optional.empty() : Optional.of(at);
    }

    /** Whether it lists a code or anything below it. */
    public boolean lists(ClassificationCode code) {
        return ancestors.contains(code);
    }

    /** The table. */
    public BudgetTable table() {
        return table;
    }

    /** The kind of document it stands in. */
    public DocumentKind documentKind() {
        return documentKind;
    }

    /** The ways its columns are parts of other columns. */
    public List<Partition> partitions() {
        return partitions;
    }

    /** The rows that are parts of a row: sums and details, without balances and "of which". */
    public List<BudgetRow> children(BudgetRow row) {
        return children.getOrDefault(row.index(), List.of()).stream()
                .filter(TableGrid::isAddend)
                .toList();
    }

    /** The rows the total of a side is made of: those at the top and those directly under a total row. */
    public List<BudgetRow> topRows(Side side) {
        return topRows(side, mainHalf(side));
    }

    /** The same in one of the halves of a side: expenditure by function may stand beside expenditure by nature. */
    public List<BudgetRow> topRows(Side side, int half) {
        return table.rows().stream()
                .filter(row -> isOn(row, side) && half(row) == half && isAddend(row) && isTop(row))
                .toList();
    }

    /** The halves of a side from left to right, each told by the position of its first column of figures. */
    public List<Integer> halves(Side side) {
        return table.rows().stream()
                .filter(row -> isOn(row, side) && row.kind() != RowKind.NUMBER)
                .map(this::half)
                .distinct()
                .sorted()
                .toList();
    }

    private int mainHalf(Side side) {
        List<Integer> halves = halves(side);
        return halves.isEmpty() ? -1 : halves.getFirst();
    }

    private int half(BudgetRow row) {
        return row.cells().isEmpty()
                ? -1
                : columnPositions.getOrDefault(row.cells().getFirst().column(), -1);
    }

    /** All rows of a table with one side stand on whatever side is asked for. */
    private boolean isOn(BudgetRow row, Side side) {
        return row.side() == side || sides.size() == 1;
    }

    private boolean isTop(BudgetRow row) {
        if (row.parent() < 0) {
            return true;
        }
        RowKind above = table.rows().get(row.parent()).kind();
        return above == RowKind.TOTAL || above == RowKind.GRAND_TOTAL;
    }

    private static boolean isAddend(BudgetRow row) {
        return row.kind() == RowKind.GROUP || row.kind() == RowKind.DETAIL;
    }

    /** The balance rows of a side that are not part of another balance row. */
    public List<BudgetRow> balances(Side side) {
        return balances(side, mainHalf(side));
    }

    /** The same in one of the halves of a side. */
    public List<BudgetRow> balances(Side side, int half) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.BALANCE && isOn(row, side) && half(row) == half)
                .filter(row ->
                        row.parent() < 0 || table.rows().get(row.parent()).kind() != RowKind.BALANCE)
                .toList();
    }

    /** The first row of a kind on a side. */
    public Optional<BudgetRow> first(RowKind kind, Side side) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind && isOn(row, side))
                .findFirst();
    }

    /** The first row of a kind in one of the halves of a side. */
    public Optional<BudgetRow> first(RowKind kind, Side side, int half) {
        return all(kind, side, half).stream().findFirst();
    }

    /** The rows of a kind in one of the halves of a side: 人员经费合计 and 公用经费合计 may both be totals of their own rows. */
    public List<BudgetRow> all(RowKind kind, Side side, int half) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind && isOn(row, side) && half(row) == half)
                .toList();
    }

    /** The row of a code, the first when it is printed twice; none where several units list it. */
    public Optional<BudgetRow> row(ClassificationCode code) {
        return ofSeveralUnits.contains(code) ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The rows by code, in reading order. */
    public Map<ClassificationCode, BudgetRow> byCode() {
        return byCode;
    }

    /** The sides its rows stand on, in order. */
    public List<Side> sides() {
        return sides;
    }

    /** The cell of a row under a column; empty where the row has none, as in the other half of a table. */
    public Optional<BudgetCell> cell(BudgetRow row, Column column) {
        Integer position = columnPositions.get(column.id());
        return position == null ? Optional.empty() : Optional.ofNullable(cells[row.index()][position]);
    }

    /** The amount of a row under a column; empty for blanks and everything that is no amount. */
    public Optional<Participant> figure(BudgetRow row, Column column) {
        return cell(row, column)
                .flatMap(cell -> cell.amount().map(amount -> Participant.of(label(row, column), amount, cell.at())));
    }

    /** The blank of a row under a column, as a participant that is no amount. */
    public Participant blank(BudgetRow row, Column column) {
        return Participant.text(
                label(row, column), "", cell(row, column).map(BudgetCell::at).orElse(row.at()));
    }

    /** How a reader would name a cell of this table. */
    public String label(BudgetRow row, Column column) {
        boolean isOnlyColumn = amountColumns.size() == 1 || column.label().isEmpty();
        return isOnlyColumn ? row.display() : row.display() + "·" + column.label();
    }

    /** The columns of money that may be added up. */
    public List<Column> amountColumns() {
        return amountColumns;
    }

    /** The columns of money that hold cells of a side. */
    public List<Column> amountColumns(Side side) {
        return amountColumnsBySide.getOrDefault(side, List.of());
    }

    /** Whether a row leaves all parts blank that its total in a partition should be split into. */
    public boolean isUnsplit(BudgetRow row, Column part) {
        if (cell(row, part)
                .map(BudgetCell::state)
                .filter(CellState.NOT_SPLIT::equals)
                .isPresent()) {
            return true;
        }
        return partitions.stream()
                .filter(partition -> partition.parts().contains(part))
                .anyMatch(partition -> figure(row, partition.whole())
                                .filter(whole -> !whole.amount().orElseThrow().isZero())
                                .isPresent()
                        && partition.parts().stream().allMatch(column -> isBlank(row, column)));
    }

    /** Whether nothing is printed in a row under a column. */
    public boolean isBlank(BudgetRow row, Column column) {
        return cell(row, column)
                .map(cell -> cell.state() == CellState.BLANK || cell.state() == CellState.NOT_SPLIT)
                .orElse(true);
    }

    /** Whether any amount is printed in a row. */
    public boolean statesAnything(BudgetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.amount().isPresent());
    }
}
