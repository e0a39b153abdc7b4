package io.mingzhang.checks.comparison;

import io.mingzhang.checks.comparison.Change.Text;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.text.LabelText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The tables of two versions: tables by kind, rows by code or name, columns by meaning. */
final class TableComparison {

    private static final String NOTE = "表下说明";

    private final Consumer<Change> changes;

    TableComparison(Consumer<Change> changes) {
        this.changes = changes;
    }

    void compare(Disclosure before, Disclosure after) {
        Pairing<BudgetTable> tables = Pairing.of(before.tables(), after.tables(), TableComparison::identity);
        tables.pairs().forEach(pair -> compare(pair.before(), pair.after()));
        tables.removed().forEach(table -> changes.accept(Change.removed(name(table), "", table.title(), table.at())));
        tables.added().forEach(table -> changes.accept(Change.added(name(table), "", table.title(), table.at())));
    }

    private static String identity(BudgetTable table) {
        return table.kind() == TableKind.UNKNOWN
                ? LabelText.key(table.title())
                : table.kind() + "/" + LabelText.key(table.department());
    }

    private static String name(BudgetTable table) {
        return table.kind() == TableKind.UNKNOWN ? table.title() : table.kind().label();
    }

    private void compare(BudgetTable before, BudgetTable after) {
        Pairing<BudgetRow> rows = Pairing.of(stated(before), stated(after), BudgetRow::identity);
        Pairing<Column> columns = columns(before, after);
        rows.pairs().forEach(pair -> compare(after, pair, columns));
        notes(before, after);
        Pairing<BudgetRow> renamed = rows.then(TableComparison::amounts);
        for (Pairing.Pair<BudgetRow> pair : renamed.pairs()) {
            if (amounts(pair.after()).isEmpty()) {
                removed(before, pair.before());
                added(after, pair.after());
            } else {
                changes.accept(Change.between(
                        ChangeKind.RENAMED,
                        name(after),
                        pair.after().display(),
                        text(pair.before()),
                        text(pair.after())));
            }
        }
        renamed.removed().forEach(row -> removed(before, row));
        renamed.added().forEach(row -> added(after, row));
        columns.removed().stream()
                .filter(Column::isAmount)
                .forEach(column -> changes.accept(
                        Change.removed(name(before), "栏 " + column.label(), column.label(), before.at())));
        columns.added().stream()
                .filter(Column::isAmount)
                .forEach(column ->
                        changes.accept(Change.added(name(after), "栏 " + column.label(), column.label(), after.at())));
    }

    /** The lines under a table; where each version has one of its own, it was reworded. */
    private void notes(BudgetTable before, BudgetTable after) {
        Pairing<BudgetTable.Note> notes =
                Pairing.of(before.notes(), after.notes(), note -> NarrativeComparison.plain(note.text()));
        Pairing<BudgetTable.Note> reworded = notes.then(note -> "");
        reworded.pairs()
                .forEach(pair -> changes.accept(Change.between(
                        ChangeKind.CHANGED,
                        name(after),
                        NOTE,
                        new Text(pair.before().text(), pair.before().at()),
                        new Text(pair.after().text(), pair.after().at()))));
        reworded.removed().forEach(note -> changes.accept(Change.removed(name(before), NOTE, note.text(), note.at())));
        reworded.added().forEach(note -> changes.accept(Change.added(name(after), NOTE, note.text(), note.at())));
    }

    /** What a column means; two columns of one meaning are told apart by their labels, if these stayed. */
    private static Pairing<Column> columns(BudgetTable before, BudgetTable after) {
        Pairing<Column> exact = Pairing.of(
                before.columns(),
                after.columns(),
                column -> column.role() + "/" + column.meaning() + "/" + LabelText.key(column.label()));
        Pairing<Column> byMeaning = exact.then(column -> column.role() + "/" + column.meaning());
        List<Pairing.Pair<Column>> pairs = new java.util.ArrayList<>(exact.pairs());
        pairs.addAll(byMeaning.pairs());
        return new Pairing<>(pairs, byMeaning.removed(), byMeaning.added());
    }

    private static List<BudgetRow> stated(BudgetTable table) {
        return table.rows().stream().filter(row -> row.kind() != RowKind.NUMBER).toList();
    }

    /** The amounts of a row, by which a row is known again under another name; empty when it states none. */
    private static String amounts(BudgetRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.amount().stream())
                .filter(amount -> !amount.isZero())
                .map(amount -> amount.fen().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("/"));
    }

    private void compare(BudgetTable table, Pairing.Pair<BudgetRow> row, Pairing<Column> columns) {
        BudgetRow after = row.after();
        if (!LabelText.key(row.before().name()).equals(LabelText.key(after.name()))) {
            changes.accept(
                    Change.between(ChangeKind.RENAMED, name(table), after.display(), text(row.before()), text(after)));
        }
        for (Pairing.Pair<Column> column : columns.pairs()) {
            Optional<BudgetCell> old = row.before().cell(column.before());
            Optional<BudgetCell> now = after.cell(column.after());
            if (old.isPresent() && now.isPresent() && !isSame(old.get(), now.get())) {
                String what = after.display() + " · " + column.after().label();
                changes.accept(Change.between(
                                ChangeKind.CHANGED,
                                name(table),
                                what,
                                new Text(old.get().text(), old.get().at()),
                                new Text(now.get().text(), now.get().at()))
                        .withAmounts(old.get().amount(), now.get().amount()));
            }
        }
    }

    /** How an amount is printed makes no difference, nor whether nothing is printed for zero. */
    private static boolean isSame(BudgetCell before, BudgetCell after) {
        if (before.amount().isEmpty() && after.amount().isEmpty()) {
            return LabelText.key(before.text()).equals(LabelText.key(after.text()));
        }
        return fen(before).compareTo(fen(after)) == 0;
    }

    private static BigDecimal fen(BudgetCell cell) {
        return cell.amount().map(StatedAmount::fen).orElse(BigDecimal.ZERO);
    }

    private void removed(BudgetTable table, BudgetRow row) {
        changes.accept(Change.removed(name(table), row.display(), printed(row), row.at()));
    }

    private void added(BudgetTable table, BudgetRow row) {
        changes.accept(Change.added(name(table), row.display(), printed(row), row.at()));
    }

    private static Text text(BudgetRow row) {
        return new Text(row.display(), row.at());
    }

    private static String printed(BudgetRow row) {
        return row.cells().stream()
                .map(BudgetCell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
