package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.document.Facts;
import io.mingzhang.checks.userwritten.Named.Maker;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Money;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Budget tables and their rows as expressions see them. */
final class TableViews {

    private final Reads reads;

    TableViews(Reads reads) {
        this.reads = reads;
    }

    /**
     * A table with its rows.
     *
     * @param whole the table
     * @param rows its rows but those of column numbers, in order
     */
    record TableView(Named whole, Map<BudgetRow, Named> rows) {

        /** The rows as a list. */
        List<Named> list() {
            return new ArrayList<>(rows.values());
        }
    }

    TableView of(BudgetTable table) {
        ColumnNames names = new ColumnNames(table);
        Map<BudgetRow, Named> rows = new LinkedHashMap<>();
        for (BudgetRow row : table.rows()) {
            if (row.kind() != RowKind.NUMBER) {
                rows.put(row, row(table, row, names));
            }
        }
        List<Named> list = new ArrayList<>(rows.values());
        Participant title = Participant.text("表名", table.title(), table.at());
        Maker maker = new Maker()
                .with("kind", table.kind().label())
                .with("title", table.title(), title)
                .with("unit", unitOf(table).symbol())
                .with("precision_fen", precision(table))
                .with("empty", table.empty())
                .with("rows", list)
                .with("row", byName(rows));
        table.year().ifPresent(year -> maker.with("year", (long) year.value()));
        rows.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == RowKind.TOTAL)
                .findFirst()
                .ifPresentOrElse(
                        entry -> maker.with("total", entry.getValue()), () -> maker.absent("total", "本表没有合计行"));
        return new TableView(maker.named(reads, name -> "报表没有名为“" + name + "”的属性"), rows);
    }

    /** The unit of its amounts. */
    static AmountUnit unitOf(BudgetTable table) {
        return table.unit()
                .or(() -> table.columns().stream()
                        .filter(Column::isAmount)
                        .map(Column::unit)
                        .findFirst())
                .orElse(AmountUnit.TEN_THOUSAND_YUAN);
    }

    /** One unit of the last digit it prints, in fen. */
    private static long precision(BudgetTable table) {
        int exponent = unitOf(table).fenExponent() - table.decimals();
        long fen = 1;
        for (int i = 0; i < exponent; i++) {
            fen *= 10;
        }
        return fen;
    }

    private Named byName(Map<BudgetRow, Named> rows) {
        Maker maker = new Maker();
        rows.forEach((row, view) -> {
            maker.with(row.name(), view);
            row.code().ifPresent(code -> maker.with(code.digits(), view));
        });
        return maker.named(reads, name -> "本表没有“" + name + "”一行");
    }

    private Named row(BudgetTable table, BudgetRow row, ColumnNames names) {
        Maker maker = new Maker()
                .with("name", row.name(), Participant.text("名称", row.printedName(), row.at()))
                .with("code", row.code().map(ClassificationCode::digits).orElse(""))
                .with("kind", row.kind().label())
                .with("level", (long) row.level());
        names.all().forEach((name, columns) -> {
            List<Column> here = columns.stream()
                    .filter(column ->
                            row.cell(column).isPresent() || row.texts().containsKey(column.id()))
                    .toList();
            if (here.size() == 1) {
                add(maker, name, here.getFirst(), table, row);
            } else {
                maker.absent(name, here.isEmpty() ? "“" + name + "”一栏在本行没有内容" : ColumnNames.shared(name, here));
            }
        });
        return maker.named(reads, name -> "本表没有“" + name + "”一栏");
    }

    private static void add(Maker maker, String name, Column column, BudgetTable table, BudgetRow row) {
        Optional<BudgetCell> cell = row.cell(column);
        String text = row.texts().get(column.id());
        if (cell.isPresent()) {
            add(maker, name, cell.get(), Facts.label(table, row, column));
        } else if (text != null && !text.isEmpty()) {
            maker.with(name, text, Participant.text(Facts.label(table, row, column), text, row.at()));
        } else {
            maker.blank(name);
        }
    }

    private static void add(Maker maker, String name, BudgetCell cell, String label) {
        Optional<StatedAmount> amount = cell.amount();
        Optional<Money> money = amount.flatMap(StatedAmount::money);
        if (amount.isPresent() && money.isPresent()) {
            maker.with(name, money.get().fen(), Participant.of(label, amount.get(), cell.at()));
        } else if (amount.isPresent()) {
            maker.absent(name, "“" + name + "”精确到分以下，不能换算为分");
        } else if (cell.text().isEmpty()) {
            nothing(maker, name, cell.state());
        } else {
            maker.with(name, cell.text(), Participant.text(label, cell.text(), cell.at()));
        }
    }

    private static void nothing(Maker maker, String name, CellState state) {
        if (state == CellState.BLANK) {
            maker.blank(name);
        } else {
            maker.absent(name, "“" + name + "”" + state.label());
        }
    }
}
