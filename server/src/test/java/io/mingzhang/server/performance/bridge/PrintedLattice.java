package io.mingzhang.server.performance.bridge;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The table that is seen on the pages of a PDF file: the pages are drawn as pictures, and lines are what is dark and long. */
final class PrintedLattice {

    /** Pixels of a point. */
    private static final int SCALE = 3;

    private static final int DARK = 150;
    /** No stroke of a letter is so long. */
    private static final int SHORTEST_ACROSS = 75;

    private static final int SHORTEST_DOWN = 46;
    /** Lines nearer than that are one. */
    private static final int ONE_LINE = 5;

    /**
     * A cell that lines surround.
     *
     * @param row of its top edge among the lines across the page
     * @param bottom the row behind its last one
     * @param left its left edge in points
     * @param right its right edge in points
     * @param text what stands in it, without blanks
     */
    record Cell(int row, int bottom, int left, int right, String text) {
        int rows() {
            return bottom - row;
        }
    }

    /**
     * The table on a page.
     *
     * @param rows how many rows it has
     * @param left its left edge in points
     * @param right its right edge in points
     * @param cells from top to bottom, then from left to right
     */
    record Page(int rows, int left, int right, List<Cell> cells) {

        /** The cells that begin in a row. */
        List<Cell> beginningIn(int row) {
            return cells.stream().filter(cell -> cell.row() == row).toList();
        }
    }

    private final BufferedImage picture;
    private final List<Integer> xs;
    private final List<Integer> ys;

    private PrintedLattice(BufferedImage picture) {
        this.picture = picture;
        this.ys = lines(picture.getHeight(), picture.getWidth(), SHORTEST_ACROSS, (y, x) -> isDark(x, y));
        this.xs = lines(picture.getWidth(), picture.getHeight(), SHORTEST_DOWN, this::isDownInTable);
    }

    /** The tables of all pages. */
    static List<Page> of(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImage(page, SCALE, ImageType.GRAY);
                pages.add(new PrintedLattice(picture).page(document.getPage(page)));
            }
        }
        return pages;
    }

    private boolean isDark(int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < DARK;
    }

    private boolean isDownInTable(int x, int y) {
        return y >= ys.getFirst() && y <= ys.getLast() && isDark(x, y);
    }

    /** Whether a pixel belongs to a line, by its place across it and along it. */
    private interface Ink {
        boolean at(int across, int along);
    }

    /** Where lines are: the places in whose row or column of pixels something dark is long enough. */
    private static List<Integer> lines(int places, int length, int shortest, Ink ink) {
        List<Integer> lines = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            int run = 0;
            int longest = 0;
            for (int along = 0; along < length; along++) {
                run = ink.at(place, along) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            if (longest >= shortest && (lines.isEmpty() || place - lines.getLast() > ONE_LINE)) {
                lines.add(place);
            }
        }
        return lines;
    }

    private Page page(PDPage page) throws IOException {
        List<Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < xs.size() - 1; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(page, row, column, taken));
                }
            }
        }
        return new Page(ys.size() - 1, xs.getFirst() / SCALE, xs.getLast() / SCALE, cells);
    }

    /** The cell whose upper left corner is at a crossing; its lines have to close. */
    private Cell cell(PDPage page, int row, int column, boolean[][] taken) throws IOException {
        int right = column + 1;
        while (right < xs.size() - 1 && !isLineDown(right, row)) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < ys.size() - 1 && !isLineAcross(bottom, column)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            for (int c = column; c < right; c++) {
                boolean closed = isLineDown(c, r) == (c == column)
                        && isLineAcross(r, c) == (r == row)
                        && (c < right - 1 || isLineDown(right, r))
                        && (r < bottom - 1 || isLineAcross(bottom, c));
                if (taken[r][c] || !closed) {
                    throw new AssertionError("no cell with lines on all sides at row " + r + ", column " + c);
                }
                taken[r][c] = true;
            }
        }
        Rectangle area = new Rectangle(
                xs.get(column) / SCALE,
                ys.get(row) / SCALE,
                (xs.get(right) - xs.get(column)) / SCALE,
                (ys.get(bottom) - ys.get(row)) / SCALE);
        PDFTextStripperByArea words = new PDFTextStripperByArea();
        words.addRegion("cell", area);
        words.extractRegions(page);
        String text = words.getTextForRegion("cell").replaceAll("[\\s　]", "");
        return new Cell(row, bottom, area.x, area.x + area.width, text);
    }

    private boolean isLineDown(int line, int row) {
        return isDrawn(ys.get(row), ys.get(row + 1), y -> near(x -> isDark(xs.get(line) + x, y)));
    }

    private boolean isLineAcross(int line, int column) {
        return isDrawn(xs.get(column), xs.get(column + 1), x -> near(y -> isDark(x, ys.get(line) + y)));
    }

    private static boolean near(IntPredicate dark) {
        return IntStream.rangeClosed(-1, 2).anyMatch(dark);
    }

    /** A line is dark from one end to the other; the strokes of a letter are not. */
    private static boolean isDrawn(int from, int to, IntPredicate dark) {
        return IntStream.range(from + ONE_LINE, to - ONE_LINE).allMatch(dark);
    }
}
