package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.text.AreaLines;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** The tables of a page that are drawn with rules, and the glyphs that stand outside of them. */
public final class RuledTables {

    /** A table has at least this many cells; one cell is a frame around something. */
    private static final int FEWEST_CELLS = 2;

    /** A full line leaves less than so many characters free, its distance from both edges of the cell included. */
    private static final int PADDED = 2;

    private final List<PageTable> tables = new ArrayList<>();
    private List<Glyph> outside;

    /** Finds the tables of a page. */
    public RuledTables(DrawnPage page) {
        outside = page.glyphs();
        for (Lattice lattice : Lattices.of(page.rules())) {
            MergedCells cells = new MergedCells(lattice);
            if (cells.areas().size() >= FEWEST_CELLS) {
                read(lattice, cells);
            }
        }
    }

    /** The tables from top to bottom. */
    public List<PageTable> tables() {
        return tables;
    }

    /** What is written outside of tables. */
    public List<Glyph> outside() {
        return outside;
    }

    private void read(Lattice drawn, MergedCells drawnCells) {
        List<List<Glyph>> inside = inside(drawn, drawnCells);
        boolean any = inside.stream().flatMap(List::stream).anyMatch(glyph -> !glyph.isBlank());
        if (!any || drawn.columns() == 1 && isParted(inside)) {
            return;
        }
        Lattice lattice = drawn;
        MergedCells cells = drawnCells;
        List<Rule> missing = MissingRules.of(drawn, drawnCells, inside);
        if (!missing.isEmpty() && drawn.isCutByPage()) {
            return; // many rows, not the one that a page cut off: they go on a table without level rules
        }
        if (!missing.isEmpty()) {
            lattice = drawn.with(missing);
            cells = new MergedCells(lattice);
            inside = inside(lattice, cells);
        }
        Box box = drawn.box();
        outside = outside.stream()
                .filter(glyph -> !box.holds(glyph.box().centreX(), glyph.box().centreY()))
                .toList();
        tables.add(table(lattice, cells, inside));
    }

    /** The glyphs in each cell. */
    private List<List<Glyph>> inside(Lattice lattice, MergedCells cells) {
        Box box = lattice.box();
        List<List<Glyph>> inside = new ArrayList<>();
        cells.areas().forEach(_ -> inside.add(new ArrayList<>()));
        for (Glyph glyph : outside) {
            int x = glyph.box().centreX();
            int y = glyph.box().centreY();
            if (box.holds(x, y)) {
                inside.get(cells.indexAt(lattice.rowAt(y), lattice.columnAt(x))).add(glyph);
            }
        }
        return inside;
    }

    /** Whether lines of texts have wide gaps: level rules alone, whose columns have to be found by their texts. */
    private static boolean isParted(List<List<Glyph>> inside) {
        long parted = inside.stream()
                .flatMap(glyphs -> TextLine.of(glyphs).stream())
                .filter(line -> line.cells().size() > 1)
                .count();
        return parted > 1;
    }

    private static PageTable table(Lattice lattice, MergedCells cells, List<List<Glyph>> inside) {
        int[] xs = lattice.xs();
        int[] ys = lattice.ys();
        List<List<PageCell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            List<PageCell> line = new ArrayList<>();
            for (int column = 0; column < lattice.columns(); column++) {
                int index = cells.indexAt(row, column);
                MergedCells.Area area = cells.areas().get(index);
                Box box = new Box(
                        xs[area.column()],
                        ys[area.row()],
                        xs[area.column() + area.columnSpan()],
                        ys[area.row() + area.rowSpan()]);
                if (area.row() < row || area.column() < column) {
                    line.add(PageCell.blank(column + 1, box));
                } else {
                    AreaLines lines = AreaLines.of(inside.get(index), box);
                    boolean full = lines.isFull(PADDED);
                    line.add(new PageCell(lines.text(), column + 1, area.columnSpan(), area.rowSpan(), box, full));
                }
            }
            rows.add(line);
        }
        List<Integer> edges = new ArrayList<>();
        for (int x : xs) {
            edges.add(x);
        }
        return new PageTable(lattice.box(), edges, rows, true);
    }
}
