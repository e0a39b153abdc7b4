package io.mingzhang.documents.offline;

import io.mingzhang.documents.writing.declared.DeclaredLayout;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import io.mingzhang.documents.writing.xlsx.WorkbookWriter;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a declaration as a workbook to be filled in elsewhere: labels locked, choices offered, amounts only as numbers, and what
 * is missing or does not tie coloured while it is so.
 */
public final class OfflineForm {

    static final String STAMP_SHEET = "发放信息";
    static final String FORM_SHEET = "申报表";

    /** Light yellow: what can be filled in. */
    private static final String TO_FILL = "FFFDE7";

    private static final String COLOURS = "底色：淡黄，可以填写；淡红，必须填写而还空着；橙色，写法读不懂、名称与指标值缺一个，或合计不等于各项之和。改好后底色自动复原。";

    private OfflineForm() {}

    /**
     * Writes it; the stream is closed.
     *
     * @param form the form with ids of its rows; rows that are there to be filled in are blank
     * @param declaration what the declaration is called
     * @param revision its revision
     * @param stored what stands in its cells, by key; blanks may be missing
     */
    public static void write(
            FilledForm form, String declaration, int revision, Map<String, String> stored, OutputStream out)
            throws IOException {
        PrintGrid grid = DeclaredLayout.of(form);
        List<OfflineStamp.Cell> cells = new ArrayList<>();
        try (WorkbookWriter workbook = WorkbookWriter.to(out, form.name())) {
            SheetWriter sheet = workbook.sheet(FORM_SHEET).put(grid);
            Map<String, List<String>> choices = choices(form.template());
            grid.named().forEach((at, cell) -> {
                cells.add(new OfflineStamp.Cell(
                        at, cell.row() + 1, cell.column() + 1, stored.getOrDefault(at, ""), cell.text()));
                sheet.open(cell, TO_FILL);
                if (cell.numeric()) {
                    sheet.onlyNumbers(cell, "这里填金额数字，单位：" + form.unit().symbol() + "。");
                } else if (choices.containsKey(at)) {
                    sheet.choices(cell.row(), cell.row(), cell.column(), choices.getOrDefault(at, List.of()));
                }
            });
            new OfflineMarks(form, grid, sheet).put();
            sheet.put(new PrintCell(grid.height(), 0, 1, grid.width(), COLOURS, false, CellLook.LINE))
                    .height(grid.height(), 2, CellLook.LINE.points());
            sheet.locked();
            stamp(workbook.sheet(STAMP_SHEET), new OfflineStamp(declaration, revision, cells));
        }
    }

    private static Map<String, List<String>> choices(DeclarationTemplate template) {
        Map<String, List<String>> choices = new HashMap<>();
        template.fieldRows()
                .forEach(row -> row.stream()
                        .filter(field -> !field.choices().isEmpty())
                        .filter(field ->
                                field.kind().equals("CHOICE") || field.kind().equals("TICKS"))
                        .forEach(field -> choices.put("field/" + field.key(), field.choices())));
        return choices;
    }

    private static void stamp(SheetWriter sheet, OfflineStamp stamp) {
        row(sheet, 0, List.of(stamp.declaration(), Integer.toString(stamp.revision()), stamp.digest()));
        int row = 0;
        for (OfflineStamp.Cell cell : stamp.cells()) {
            row(
                    sheet,
                    ++row,
                    List.of(
                            cell.at(),
                            Integer.toString(cell.row()),
                            Integer.toString(cell.column()),
                            OfflineText.kept(cell.stored()),
                            OfflineText.kept(cell.printed())));
        }
        sheet.locked().unseen();
    }

    private static void row(SheetWriter sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.put(new PrintCell(row, column, 1, 1, texts.get(column), false, CellLook.LINE));
        }
    }
}
