package io.mingzhang.reports.json;

import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;

/** A {@link BudgetTable} as an element of {@code tables}. */
final class TableJson {

    private final JsonOut out;

    TableJson(JsonOut out) {
        this.out = out;
    }

    void write(BudgetTable table) {
        out.text("id", table.id());
        out.constant("kind", table.kind());
        out.text("title", table.title());
        out.unit("unit", table.unit());
        out.number("decimals", table.decimals());
        PlaceJson.place(out, table.at());
        out.objects("columns", table.columns(), this::column);
        out.objects("rows", table.rows(), this::row);
        out.textOrNull("department", table.department());
        out.texts("notes", table.notes().stream().map(note -> note.text()).toList());
        out.claim("empty", table.empty());
        out.claim("template", table.template());
    }

    /** The meaning of a column without amounts is null, not a total. */
    private void column(Column column) {
        out.text("id", column.id());
        out.text("label", column.label());
        if (column.isAmount()) {
            out.constant("fund", column.meaning().fund());
            out.constant("measure", column.meaning().measure());
            out.constant("period", column.meaning().period());
        } else {
            out.nothing("fund");
            out.nothing("measure");
            out.nothing("period");
        }
        out.constant("role", column.role());
        out.constant("side", column.meaning().side());
        out.text("unit", column.unit().symbol());
        out.claim("understood", column.understood());
    }

    private void row(BudgetRow row) {
        out.constant("kind", row.kind());
        out.number("level", row.level());
        out.textOrNull("code", row.code().map(code -> code.digits()).orElse(""));
        out.text("name", row.name());
        PlaceJson.line(out, row.at());
        out.objects("cells", row.cells(), this::cell);
        out.constant("side", row.side());
        out.constant("item", row.item());
        out.object(
                "texts",
                () -> row.texts().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .forEach(text -> out.text(text.getKey(), text.getValue())));
    }

    private void cell(BudgetCell cell) {
        out.text("column", cell.column());
        out.text("text", cell.text());
        out.fen("fen", cell.amount());
        PlaceJson.line(out, cell.at());
        out.constant("state", cell.state());
    }
}
