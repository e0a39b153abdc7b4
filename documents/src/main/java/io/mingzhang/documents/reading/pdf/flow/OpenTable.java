package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.table.PageCell;
import io.mingzhang.documents.reading.pdf.table.PageTable;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table that may go on upon the next page. */
final class OpenTable {

    /** A repeated head has no more rows than this. */
    private static final int HEAD = 6;

    private static final String DOUBT = "第 %d 页的表格没有边线或边线不全，%s，未参加核对；请用带边线的版本，或 Word、Excel 原件";

    private static final String GARBLED =
            "第 %d 页的表格有些字的文字编码有误（以“" + Glyph.UNKNOWN + "”代替），未参加核对；请重新导出 PDF，或提供 Word、Excel 原件";

    private static final String NO_HEAD = "上方没有表头";
    private static final String NOT_JOINED = "各列与上一页的表格对不上";

    /** A row of a table whose head is missing has at least so many figures, codes included. */
    private static final int FEWEST_FIGURES = 2;

    private static final Pattern NUMBER = Pattern.compile("[-−(（]?[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?[%％)）]?");

    private final List<String> caption;
    private PageTable first;
    private final List<PlacedRow> rows = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private int lastPage;

    private record Doubtful(Damage.Kind kind, PageContent page, Box box, String message) {
        static Doubtful of(PageContent page, Box box, List<String> doubts) {
            return new Doubtful(
                    Damage.Kind.DOUBTFUL_TABLE, page, box, DOUBT.formatted(page.number(), String.join("、", doubts)));
        }
    }

    private record PlacedRow(PageContent page, List<PageCell> cells) {}

    /**
     * A table that begins.
     *
     * @param caption the lines above it
     */
    OpenTable(PageContent page, PageTable table, List<String> caption) {
        this.caption = caption;
        this.first = table;
        doubt(page, table);
        append(page, table.rows());
    }

    /**
     * The index of the part of the next page that goes on this table: its first part, the one below a repeated caption, or the
     * one below a line that did not fit in the last row. Empty when the table does not go on there.
     */
    Optional<Integer> resumedAt(PageContent page) {
        int captions = index(page);
        int index = captions + rest(page, captions).map(_ -> 1).orElse(0);
        boolean follows = page.number() == lastPage + 1
                && index < page.parts().size()
                && page.parts().get(index) instanceof PagePart.Table next
                && fitted(next.table())
                        .filter(table ->
                                captions == 0 && (table.ruled() || !table.hasHead()) || repeatedHead(table) > 0)
                        .isPresent();
        return follows ? Optional.of(index) : Optional.empty();
    }

    /** How many lines at the top of a page repeat the caption. */
    private int index(PageContent page) {
        int index = 0;
        while (index < page.parts().size()
                && page.parts().get(index) instanceof PagePart.Line line
                && isCaption(line)) {
            index++;
        }
        return index;
    }

    /** The cell of the last row that goes on in a line directly above a part without rules, set in the column of that cell. */
    private Optional<PageCell> rest(PageContent page, int index) {
        List<PagePart> parts = page.parts();
        if (first.ruled()
                || index + 1 >= parts.size()
                || !(parts.get(index) instanceof PagePart.Line line)
                || !(parts.get(index + 1) instanceof PagePart.Table next)
                || next.box().top() - line.box().bottom() > line.size()) {
            return Optional.empty();
        }
        return rows.getLast().cells().stream()
                .filter(cell -> cell.full() && !NUMBER.matcher(cell.text()).matches())
                .filter(cell -> isInColumn(line, cell))
                .findFirst();
    }

    private static boolean isInColumn(PagePart.Line line, PageCell cell) {
        int reach = line.size() / 2;
        return !NUMBER.matcher(line.text()).matches()
                && line.box().left() >= cell.box().left() - reach
                && line.box().right() <= cell.box().right() + reach;
    }

    /**
     * The table goes on: a repeated head is left out, a row cut by the page break put together.
     *
     * @param index what {@link #resumedAt} said
     */
    void goOn(PageContent page, int index) {
        int captions = index(page);
        if (captions < index && page.parts().get(captions) instanceof PagePart.Line line) {
            rest(page, captions).ifPresent(cell -> lengthen(cell, line));
        }
        if (page.parts().get(index) instanceof PagePart.Table part) {
            goOn(page, part.table());
        }
    }

    /** The table goes on with rows that were read together with those before. */
    void goOnTogether(PageContent page, PageTable part) {
        doubt(page, part);
        appendRest(page, part.rows());
    }

    private void lengthen(PageCell cell, PagePart.Line line) {
        PlacedRow cut = rows.removeLast();
        List<PageCell> cells = new ArrayList<>(cut.cells());
        cells.set(cells.indexOf(cell), cell.goingOn(line.text()));
        rows.add(new PlacedRow(cut.page(), cells));
    }

    private void goOn(PageContent page, PageTable part) {
        doubt(page, part);
        widen(part);
        PageTable next = fitted(part).orElse(part);
        List<List<PageCell>> more =
                next.rows().subList(repeatedHead(next), next.rows().size());
        appendRest(page, more);
    }

    /** Adds rows of the next page, the first of which may be what did not fit of the last one. */
    private void appendRest(PageContent page, List<List<PageCell>> more) {
        boolean cut = !more.isEmpty() && isRest(rows.getLast().cells(), more.getFirst());
        if (cut) {
            PlacedRow last = rows.removeLast();
            rows.add(new PlacedRow(last.page(), joined(last.cells(), more.getFirst())));
        }
        append(page, cut ? more.subList(1, more.size()) : more);
    }

    /** Takes in the edges that only the next part has. */
    private void widen(PageTable part) {
        Optional<PageTable> whole = part.ruled() ? first.joinedWith(part) : Optional.empty();
        if (whole.isEmpty() || whole.get().width() == first.width()) {
            return;
        }
        List<Integer> found = whole.get().edgesOf(first);
        List<List<PageCell>> cells = rows.stream().map(PlacedRow::cells).toList();
        List<List<PageCell>> moved = new PageTable(first.box(), first.columns(), cells, true)
                .inColumnsOf(whole.get(), found)
                .rows();
        for (int i = 0; i < moved.size(); i++) {
            rows.set(i, new PlacedRow(rows.get(i).page(), moved.get(i)));
        }
        first = first.inColumnsOf(whole.get(), found);
    }

    void handTo(RowCollector collector) throws UnreadableDocumentException {
        int block = collector.beginBlock();
        for (Doubtful one : doubtful) {
            int page = one.page.number();
            SourceLocation at =
                    SourceLocation.ofPage(collector.source(), page, block, 0, 0).within(one.page.place(one.box));
            collector.note(new Damage(one.kind, one.message, "", at));
        }
        int number = 0;
        for (PlacedRow row : rows) {
            number++;
            int page = row.page().number();
            List<GridCell> cells = new ArrayList<>(row.cells().size());
            for (PageCell cell : row.cells()) {
                SourceLocation at = SourceLocation.ofPage(collector.source(), page, block, number, cell.column())
                        .within(row.page().place(cell.box()));
                cells.add(new GridCell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan(), at));
            }
            collector.row(cells, cells.getFirst().at(), "第 %d 页".formatted(page));
        }
    }

    private void doubt(PageContent page, PageTable part) {
        if (!part.doubts().isEmpty()) {
            doubtful.add(Doubtful.of(page, part.box(), part.doubts()));
        }
        boolean garbled = page.garbled()
                && part.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.text().contains(Glyph.UNKNOWN));
        if (garbled) {
            doubtful.add(new Doubtful(Damage.Kind.GARBLED_TEXT, page, part.box(), GARBLED.formatted(page.number())));
        }
    }

    /**
     * Notes that a part without rules begins with figures below no head: on a page that follows directly it may belong to the
     * table before, whose rows are then not all there. What stands directly below another table, or goes on a ruled one, has
     * its head there.
     *
     * @param before the table that was open, if there was one
     */
    void doubtHead(PageContent page, Optional<OpenTable> before) {
        long figures = rows.getFirst().cells().stream()
                .filter(cell -> NUMBER.matcher(cell.text()).matches())
                .count();
        boolean below = before.filter(table -> table.lastPage == page.number() || table.first.ruled())
                .isPresent();
        if (first.ruled() || below || figures < FEWEST_FIGURES) {
            return;
        }
        doubtful.add(Doubtful.of(page, first.box(), List.of(NO_HEAD)));
        before.filter(table -> table.lastPage == page.number() - 1 && !table.first.ruled())
                .ifPresent(table -> table.doubtful.add(Doubtful.of(page, first.box(), List.of(NOT_JOINED))));
    }

    /**
     * Notes that the head of the table on the page before is printed again above this one, though lines stand between them:
     * they may be rows of both.
     */
    void doubtRest(PageContent page, OpenTable before) {
        boolean ruled = before.first.ruled() && first.ruled();
        if (!ruled && before.lastPage == page.number() - 1 && before.repeatedHead(first) > 0) {
            doubtful.add(Doubtful.of(page, first.box(), List.of(NOT_JOINED)));
        }
    }

    private void append(PageContent page, List<List<PageCell>> more) {
        more.forEach(row -> rows.add(new PlacedRow(page, row)));
        lastPage = page.number();
    }

    private boolean isCaption(PagePart.Line line) {
        String text = plain(line.text()).replaceAll("[（(]?续表?[0-9一二三四五六七八九十]*[）)]?", "");
        return text.isEmpty() || caption.stream().anyMatch(above -> plain(above).equals(text));
    }

    /** A part on the next page in the columns of this table, when it has them. */
    private Optional<PageTable> fitted(PageTable next) {
        if (next.ruled() && !first.ruled()) {
            return Optional.empty();
        }
        if (!next.ruled()) {
            boolean whole = !first.ruled() || first.width() == next.width();
            List<Integer> found = whole ? first.columnsOf(next) : List.of();
            return found.isEmpty() ? Optional.empty() : Optional.of(next.inColumnsOf(first, found));
        }
        Optional<PageTable> whole = first.joinedWith(next);
        return whole.map(table -> next.inColumnsOf(table, table.edgesOf(next)));
    }

    /**
     * How many rows at the top of the next part are those at the top of the first one; none when these are a title only, as
     * forms of one kind have it on every page.
     */
    private int repeatedHead(PageTable next) {
        int count = 0;
        while (count < Math.min(HEAD, Math.min(next.rows().size(), first.rows().size()))) {
            List<String> texts = texts(next.rows().get(count));
            boolean same = texts.equals(texts(first.rows().get(count)));
            if (!same || texts.stream().anyMatch(text -> NUMBER.matcher(text).matches() && text.length() > 2)) {
                break;
            }
            count++;
        }
        boolean says = next.rows().subList(0, count).stream().anyMatch(OpenTable::isDivided);
        return says ? count : 0;
    }

    private static boolean isDivided(List<PageCell> row) {
        return row.stream().filter(cell -> !cell.text().isBlank()).count() > 1;
    }

    /** Whether a row is what did not fit of the one above: only texts, and none of its own where that one has a figure. */
    private static boolean isRest(List<PageCell> above, List<PageCell> row) {
        int filled = 0;
        int missing = 0;
        for (int column = 1; column <= widthOf(above); column++) {
            String upper = textAt(above, column);
            String lower = textAt(row, column);
            boolean figure = NUMBER.matcher(lower).matches();
            if (!lower.isEmpty()
                    && (upper.isEmpty() || figure || NUMBER.matcher(upper).matches())) {
                return false;
            }
            if (!lower.isEmpty() && !above.get(column - 1).full()) {
                return false;
            }
            filled += lower.isEmpty() ? 0 : 1;
            missing += !upper.isEmpty() && lower.isEmpty() ? 1 : 0;
        }
        return filled > 0 && missing > 0 && sameShape(above, row);
    }

    private static boolean sameShape(List<PageCell> above, List<PageCell> row) {
        return above.stream()
                .map(PageCell::column)
                .toList()
                .equals(row.stream().map(PageCell::column).toList());
    }

    private static List<PageCell> joined(List<PageCell> above, List<PageCell> row) {
        List<PageCell> cells = new ArrayList<>();
        for (PageCell cell : above) {
            PageCell rest = row.get(cell.column() - 1);
            cells.add(cell.with(rest));
        }
        return cells;
    }

    private static String textAt(List<PageCell> row, int column) {
        return row.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(PageCell::text)
                .orElse("");
    }

    private static int widthOf(List<PageCell> row) {
        return row.getLast().column();
    }

    private static List<String> texts(List<PageCell> row) {
        return row.stream().map(cell -> plain(cell.text())).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
