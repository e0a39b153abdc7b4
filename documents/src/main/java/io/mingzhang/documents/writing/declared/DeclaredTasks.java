package io.mingzhang.documents.writing.declared;

import static io.mingzhang.documents.writing.declared.DeclaredColumns.TASK_AMOUNTS;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.standards.form.FormParts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The main tasks of the year as the form of a whole department prints them, with their sum in the last row. */
final class DeclaredTasks {

    /** Where the content begins, behind the section and a name over two columns. */
    private static final int CONTENT = 3;

    private static final int AMOUNT_LABELS = 2;

    private final FilledForm form;
    private final PrintGrid.Builder grid;
    private final PrintedAmount amounts;
    private final int amountsFrom;

    DeclaredTasks(FilledForm form, DeclaredColumns columns, PrintGrid.Builder grid, PrintedAmount amounts) {
        this.form = form;
        this.grid = grid;
        this.amounts = amounts;
        this.amountsFrom = columns.width() - TASK_AMOUNTS;
    }

    void put(FormParts.Tasks tasks) {
        List<String> labels = tasks.columns();
        int rows = Math.max(1, form.tasks().size());
        int content = amountsFrom - CONTENT;
        String unit = "预算金额（" + form.unit().symbol() + "）";
        grid.put(new PrintCell(grid.row(), 0, rows + 3, 1, tasks.label(), false, CellLook.LABEL))
                .put(new PrintCell(grid.row(), 1, 2, CONTENT - 1, labels.get(0), false, CellLook.LABEL))
                .put(new PrintCell(grid.row(), CONTENT, 2, content, labels.get(1), false, CellLook.LABEL))
                .text(amountsFrom, TASK_AMOUNTS, unit, CellLook.LABEL)
                .endRow();
        for (int amount = 0; amount < TASK_AMOUNTS; amount++) {
            grid.text(amountsFrom + amount, labels.get(AMOUNT_LABELS + amount), CellLook.LABEL);
        }
        grid.endRow();
        for (int row = 0; row < rows; row++) {
            boolean there = row < form.tasks().size();
            FilledForm.Task task = there ? form.tasks().get(row) : new FilledForm.Task("", "", "", "", "", "");
            String number = there ? "任务" + (row + 1) + "：" : "";
            String name = task.id().isEmpty() ? "" : "task/" + task.id();
            grid.text(1, CONTENT - 1, number + task.name(), CellLook.TEXT)
                    .named(part(name, "name"))
                    .text(CONTENT, content, task.content(), CellLook.TEXT)
                    .named(part(name, "content"));
            amounts(name, task.total(), task.appropriation(), task.other());
        }
        grid.text(1, amountsFrom - 1, "金额合计", CellLook.LABEL);
        amounts("", sum(FilledForm.Task::total), sum(FilledForm.Task::appropriation), sum(FilledForm.Task::other));
    }

    private static String part(String name, String part) {
        return name.isEmpty() ? "" : name + "/" + part;
    }

    private void amounts(String name, String total, String appropriation, String other) {
        grid.number(amountsFrom, amounts.of(total), CellLook.NUMBER)
                .named(part(name, "total"))
                .number(amountsFrom + 1, amounts.of(appropriation), CellLook.NUMBER)
                .named(part(name, "appropriation"))
                .number(amountsFrom + 2, amounts.of(other), CellLook.NUMBER)
                .named(part(name, "other"))
                .endRow();
    }

    private String sum(Function<FilledForm.Task, String> amount) {
        List<BigDecimal> stated = form.tasks().stream()
                .map(amount)
                .filter(fen -> !fen.isEmpty())
                .map(BigDecimal::new)
                .toList();
        return stated.isEmpty()
                ? ""
                : stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
