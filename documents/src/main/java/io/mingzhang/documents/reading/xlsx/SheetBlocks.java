package io.mingzhang.documents.reading.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parts the rows of a sheet into blocks: a block ends above a blank row that a line with a single text follows (the title of
 * the next table, a note), above very many blank rows, and at a blank column where both sides have titles of their own.
 */
final class SheetBlocks {

    private static final int FAR_ROWS = 30;
    private static final int FAR_COLUMNS = 20;

    private final Merges merges;
    private final BitSet hiddenRows;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A part of a sheet whose cells belong together.
     *
     * @param rows the rows that hold something in it
     * @param left first filled column
     * @param right last filled column
     */
    record Block(List<SheetRow> rows, int left, int right) {}

    private SheetBlocks(Merges merges, BitSet hiddenRows) {
        this.merges = merges;
        this.hiddenRows = hiddenRows;
    }

    static List<Block> of(SheetGrid grid, Merges merges) {
        SheetBlocks parting = new SheetBlocks(merges, grid.hiddenRows());
        parting.part(grid.rows(), 1, CellRange.MAX_COLUMN);
        return parting.blocks;
    }

    private void part(List<SheetRow> rows, int left, int right) {
        int start = 0;
        boolean body = false;
        int before = -1;
        for (int i = 0; i < rows.size(); i++) {
            int filled = rows.get(i).filledUpToTwo(left, right);
            if (filled == 0) {
                continue;
            }
            int above = before < 0 ? rows.get(i).number() : rows.get(before).number();
            if (before >= 0 && isGap(above, rows.get(i).number())) {
                boolean far = rows.get(i).number() - above > FAR_ROWS;
                if (far || body && filled == 1) {
                    columns(rows.subList(start, i), left, right);
                    start = i;
                    body = false;
                }
            }
            body |= filled > 1;
            before = i;
        }
        columns(rows.subList(start, rows.size()), left, right);
    }

    private boolean isGap(int above, int below) {
        return hiddenRows.nextClearBit(above + 1) < below && !merges.coversBetween(above, below);
    }

    /** Parts a block at blank columns where that is right. */
    private void columns(List<SheetRow> rows, int left, int right) {
        BitSet used = usedColumns(rows, left, right);
        if (used.isEmpty()) {
            return;
        }
        int first = used.nextSetBit(0);
        int last = used.length() - 1;
        int gap = used.nextClearBit(first);
        while (gap <= last) {
            int next = used.nextSetBit(gap);
            if (next - gap > FAR_COLUMNS || haveOwnTitles(rows, first, gap - 1, next, last)) {
                part(rows, first, gap - 1);
                part(rows, next, last);
                return;
            }
            gap = used.nextClearBit(next);
        }
        List<SheetRow> own =
                rows.stream().filter(row -> row.filledUpToTwo(first, last) > 0).toList();
        blocks.add(new Block(own, first, last));
    }

    private BitSet usedColumns(List<SheetRow> rows, int left, int right) {
        BitSet used = new BitSet();
        for (SheetRow row : rows) {
            for (int c = Math.max(left, row.first()); c <= Math.min(right, row.last()); c++) {
                if (!row.text(c).isEmpty()) {
                    used.set(c);
                }
            }
            for (CellRange merge : merges.from(row.number())) {
                if (merge.left() >= left
                        && merge.left() <= right
                        && !row.text(merge.left()).isEmpty()) {
                    used.set(merge.left(), Math.min(merge.right(), right) + 1);
                }
            }
        }
        return used;
    }

    /** Whether both sides begin in the same row with a single text that a table follows. */
    private static boolean haveOwnTitles(List<SheetRow> rows, int left, int leftEnd, int right, int rightEnd) {
        int one = titleRow(rows, left, leftEnd);
        return one > 0 && one == titleRow(rows, right, rightEnd);
    }

    private static int titleRow(List<SheetRow> rows, int left, int right) {
        int title = 0;
        for (SheetRow row : rows) {
            int filled = row.filledUpToTwo(left, right);
            if (filled == 2) {
                return title;
            }
            if (filled == 1 && title == 0) {
                title = row.number();
            }
        }
        return 0;
    }
}
