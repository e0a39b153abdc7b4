package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.pdf.AddedPages;
import io.mingzhang.documents.writing.pdf.PlacedCell;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of all remarks as a table on pages of its own, every remark and every one of its places a cell with a name. */
final class RemarkPages {

    private static final int COLUMNS = 3;
    private static final int NUMBER_WIDTH = 7;
    private static final int TEXT_WIDTH = 82;
    private static final int PAGE_WIDTH = 11;

    /** More places of one remark than this are counted, not listed. */
    private static final int MOST_SIDES = 30;

    /** More omissions than this are counted, not listed. */
    private static final int MOST_OMISSIONS = 60;

    private static final int TITLE_WIDTH = 26;
    private static final int REASON_WIDTH = 63;

    private static final String LINKED = "EAF2FB";

    private final Map<Side, Found> places;
    private final PrintGrid.Builder grid = PrintGrid.ofColumns(COLUMNS).fixed();

    private RemarkPages(Map<Side, Found> places) {
        this.places = places;
    }

    /** The name of the cell with the heading of a remark. */
    static String nameOf(Remark remark) {
        return "r" + remark.number();
    }

    /** The name of the cell with the page of a place, by its index. */
    static String nameOf(Remark remark, int side) {
        return "r" + remark.number() + "." + side;
    }

    /** The name of the cell with the page of an omission, by its index. */
    static String nameOfOmission(int index) {
        return "o" + index;
    }

    /** Sets the list; gives where each named cell begins. */
    static Map<String, PlacedCell> set(
            RemarkList list, Map<Side, Found> places, List<String> introduction, AddedPages pages) throws IOException {
        pages.title("审查疑点清单");
        for (String line : introduction) {
            pages.line(line);
        }
        if (!list.omissions().isEmpty()) {
            pages.line("未参加核对的页和表格");
            pages.table(omissions(list.omissions()));
        }
        if (!list.remarks().isEmpty()) {
            if (!list.omissions().isEmpty()) {
                pages.line("疑点");
            }
            RemarkPages table = new RemarkPages(places);
            table.labels();
            list.remarks().forEach(table::add);
            pages.table(table.grid.build());
        }
        for (String line : list.further()) {
            pages.line(line);
        }
        Map<String, PlacedCell> placed = new HashMap<>();
        pages.end().forEach(cell -> placed.putIfAbsent(cell.name(), cell));
        return placed;
    }

    private static PrintGrid omissions(List<Omission> omissions) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(COLUMNS).fixed();
        grid.atLeast(0, TITLE_WIDTH).atLeast(1, REASON_WIDTH).atLeast(2, PAGE_WIDTH);
        grid.beginHeader();
        grid.text(0, "没有核对的", CellLook.HEADER)
                .text(1, "原因和处理", CellLook.HEADER)
                .text(2, "页码", CellLook.HEADER)
                .endRow();
        grid.endHeader();
        for (int i = 0; i < Math.min(omissions.size(), MOST_OMISSIONS); i++) {
            Omission omission = omissions.get(i);
            grid.text(0, omission.title(), CellLook.TEXT).text(1, omission.text(), CellLook.TEXT);
            if (omission.at().page() > 0) {
                grid.text(2, "第 " + omission.at().page() + " 页", CellLook.LABEL.withFill(LINKED))
                        .named(nameOfOmission(i));
            } else {
                grid.text(2, "—", CellLook.LABEL);
            }
            grid.endRow();
        }
        if (omissions.size() > MOST_OMISSIONS) {
            grid.text(0, COLUMNS, "另有 " + (omissions.size() - MOST_OMISSIONS) + " 处，见问题清单。", CellLook.TEXT)
                    .endRow();
        }
        return grid.build();
    }

    private void labels() {
        grid.atLeast(0, NUMBER_WIDTH).atLeast(1, TEXT_WIDTH).atLeast(2, PAGE_WIDTH);
        grid.beginHeader();
        grid.text(0, "序号", CellLook.HEADER)
                .text(1, "疑点", CellLook.HEADER)
                .text(2, "页码", CellLook.HEADER)
                .endRow();
        grid.endHeader();
    }

    private void add(Remark remark) {
        int sides = Math.min(remark.sides().size(), MOST_SIDES);
        boolean more = remark.sides().size() > MOST_SIDES;
        int rows = 1 + (remark.texts().isEmpty() ? 0 : 1) + sides + (more ? 1 : 0);
        String number = String.valueOf(remark.number());
        grid.put(new PrintCell(grid.row(), 0, rows, 1, number, false, CellLook.LABEL));
        CellLook heading =
                CellLook.TEXT.inBold().withFill(Tint.of(remark.severity()).light());
        grid.text(1, 2, remark.title(), heading).named(nameOf(remark)).endRow();
        if (!remark.texts().isEmpty()) {
            grid.text(1, 2, String.join("\n", remark.texts()), CellLook.TEXT).endRow();
        }
        for (int i = 0; i < sides; i++) {
            side(remark, i);
        }
        if (more) {
            grid.text(1, 2, "另涉及 " + (remark.sides().size() - MOST_SIDES) + " 处，文中都有标记。", CellLook.TEXT)
                    .endRow();
        }
    }

    private void side(Remark remark, int index) {
        Side side = remark.sides().get(index);
        Found at = places.get(side);
        String words = (index == 0 ? "位置：" : "相关：")
                + side.words()
                + (side.printed().isBlank() ? "" : "　“" + side.printed().strip() + "”");
        grid.text(1, words, CellLook.TEXT);
        if (at == null) {
            grid.text(2, "—", CellLook.LABEL);
        } else {
            grid.text(2, "第 " + at.page() + " 页", CellLook.LABEL.withFill(LINKED))
                    .named(nameOf(remark, index));
        }
        grid.endRow();
    }
}
