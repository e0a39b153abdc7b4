package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.PerformanceTarget;

/** The main tasks of the year in the form of a whole department: name, content and three amounts. */
final class TaskBlock {

    private static final int AMOUNTS = 3;
    /** The column in which the content begins, behind the section and a name over two columns. */
    private static final int CONTENT = 3;

    private final PerformanceTarget form;
    private final FormColumns columns;
    private final PrintGrid.Builder grid;

    TaskBlock(PerformanceTarget form, FormColumns columns, PrintGrid.Builder grid) {
        this.form = form;
        this.columns = columns;
        this.grid = grid;
    }

    void put() {
        if (form.tasks().isEmpty()) {
            return;
        }
        int height = form.tasks().size() + 2;
        int amounts = columns.width() - AMOUNTS;
        String unit = form.unitStated() ? "（" + form.unit().symbol() + "）" : "";
        grid.put(new PrintCell(grid.row(), 0, height, 1, "年度主要任务", false, CellLook.LABEL))
                .put(new PrintCell(grid.row(), 1, 2, CONTENT - 1, "任务名称", false, CellLook.LABEL))
                .put(new PrintCell(grid.row(), CONTENT, 2, amounts - CONTENT, "主要内容", false, CellLook.LABEL))
                .text(amounts, AMOUNTS, "预算金额" + unit, CellLook.LABEL)
                .endRow();
        grid.text(amounts, "总额", CellLook.LABEL)
                .text(amounts + 1, "财政拨款", CellLook.LABEL)
                .text(amounts + 2, "其他资金", CellLook.LABEL)
                .endRow();
        form.tasks().forEach(this::task);
    }

    private void task(DepartmentTask task) {
        int amounts = columns.width() - AMOUNTS;
        String number = task.number() > 0 ? "任务" + task.number() + "：" : "";
        grid.text(1, CONTENT - 1, number + task.name(), CellLook.TEXT)
                .text(CONTENT, amounts - CONTENT, task.content(), CellLook.TEXT)
                .number(amounts, task.total().text(), CellLook.NUMBER)
                .number(amounts + 1, task.appropriation().text(), CellLook.NUMBER)
                .number(amounts + 2, task.other().text(), CellLook.NUMBER)
                .endRow(PlaceWords.of(task.at()));
    }
}
