package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.content.CellTexts;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Hands over what a sheet shows: single texts above a table and text boxes as paragraphs, tables as grids. */
final class SheetContent {

    private final RowCollector out;
    private final String sheet;
    private final Merges merges;
    private final BitSet hiddenColumns;
    private final List<TextBox> boxes;
    private int nextBox;

    /**
     * The content of a sheet.
     *
     * @param boxes paragraphs of text boxes by row
     */
    SheetContent(RowCollector out, String sheet, Merges merges, BitSet hiddenColumns, List<TextBox> boxes) {
        this.out = out;
        this.sheet = sheet;
        this.merges = merges;
        this.hiddenColumns = (BitSet) hiddenColumns.clone();
        this.boxes = boxes;
    }

    void write(List<SheetBlocks.Block> blocks) throws UnreadableDocumentException {
        for (SheetBlocks.Block block : blocks) {
            boxesUpTo(block.rows().getLast().number());
            int table = 0;
            while (table < block.rows().size()
                    && block.rows().get(table).filledUpToTwo(block.left(), block.right()) < 2) {
                paragraphs(block.rows().get(table++), block);
            }
            if (table < block.rows().size()) {
                List<SheetRow> rows = block.rows().subList(table, block.rows().size());
                grid(new SheetBlocks.Block(rows, block.left(), block.right()));
            }
        }
        boxesUpTo(Integer.MAX_VALUE);
    }

    private void boxesUpTo(int row) throws UnreadableDocumentException {
        for (; nextBox < boxes.size() && boxes.get(nextBox).row() <= row; nextBox++) {
            TextBox box = boxes.get(nextBox);
            SourceLocation at = SourceLocation.ofSheet(out.source(), sheet, out.beginBlock(), box.row(), box.column())
                    .atCharacter(nextBox);
            out.paragraph(box.text(), 0, at, place(box.row()));
        }
    }

    /** Every line of the only text of a row is a paragraph. */
    private void paragraphs(SheetRow row, SheetBlocks.Block block) throws UnreadableDocumentException {
        int column = row.firstFilled(block.left(), block.right());
        String text = row.text(column);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = Blanks.strip(text.substring(start, end));
            if (!line.isEmpty()) {
                SourceLocation cell =
                        SourceLocation.ofSheet(out.source(), sheet, out.beginBlock(), row.number(), column);
                int offset = text.indexOf(line, start);
                out.paragraph(line, 0, line.equals(text) ? cell : cell.atCharacter(offset), place(row.number()));
            }
            start = end + 1;
        }
    }

    private void grid(SheetBlocks.Block block) throws UnreadableDocumentException {
        int number = out.beginBlock();
        int[] columns = visibleColumns(block);
        List<SheetRow> rows = block.rows();
        for (int r = 0; r < rows.size(); r++) {
            SheetRow row = rows.get(r);
            SourceLocation at = SourceLocation.ofSheet(out.source(), sheet, number, row.number(), block.left());
            String[] texts = columns.length == 0 ? row.between(block.left(), block.right()) : picked(row, columns);
            List<GridCell> cells = new CellTexts(texts, at, columns, spans(block, r, columns));
            out.row(cells, at, place(row.number()));
        }
    }

    private static String[] picked(SheetRow row, int[] columns) {
        String[] texts = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            texts[i] = row.text(columns[i]);
        }
        return texts;
    }

    /** The columns of a block that are shown; empty when none of them is hidden. */
    private int[] visibleColumns(SheetBlocks.Block block) {
        if (hiddenColumns.nextSetBit(block.left()) < 0 || hiddenColumns.nextSetBit(block.left()) > block.right()) {
            return new int[0];
        }
        int[] columns = new int[block.right() - block.left() + 1];
        int count = 0;
        for (int c = block.left(); c <= block.right(); c++) {
            if (!hiddenColumns.get(c)) {
                columns[count++] = c;
            }
        }
        return java.util.Arrays.copyOf(columns, count);
    }

    private int[] spans(SheetBlocks.Block block, int index, int[] columns) {
        SheetRow row = block.rows().get(index);
        List<CellRange> own = merges.from(row.number());
        if (own.isEmpty()) {
            return new int[0];
        }
        List<Integer> spans = new ArrayList<>();
        for (CellRange merge : own) {
            if (merge.left() < block.left()
                    || merge.left() > block.right()
                    || row.text(merge.left()).isEmpty()) {
                continue;
            }
            int from = shown(block.left(), merge.left() - 1, columns);
            spans.add(from);
            spans.add(Math.max(1, shown(merge.left(), Math.min(merge.right(), block.right()), columns)));
            int below = index;
            while (below < block.rows().size() && block.rows().get(below).number() <= merge.bottom()) {
                below++;
            }
            spans.add(below - index);
        }
        return spans.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many of these columns are shown. */
    private static int shown(int from, int to, int[] columns) {
        if (columns.length == 0) {
            return to - from + 1;
        }
        int count = 0;
        for (int column : columns) {
            count += column >= from && column <= to ? 1 : 0;
        }
        return count;
    }

    private String place(int row) {
        return "工作表“" + sheet + "”第 " + row + " 行";
    }
}
