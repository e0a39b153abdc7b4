package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.DrawnPage;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** The tables of a page that are drawn with rules, and the glyphs that stand outside of them. */
public final class RuledTables {

    /** A table has at least this many cells; one cell is a frame around something. */
    private static final int FEWEST_CELLS = 2;

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

    private void read(Lattice lattice, MergedCells cells) {
        Box box = lattice.box();
        List<List<Glyph>> inside = new ArrayList<>();
        cells.areas().forEach(_ -> inside.add(new ArrayList<>()));
        List<Glyph> left = new ArrayList<>();
        boolean any = false;
        for (Glyph glyph : outside) {
            int x = glyph.box().centreX();
            int y = glyph.box().centreY();
            if (box.holds(x, y)) {
                inside.get(cells.indexAt(lattice.rowAt(y), lattice.columnAt(x))).add(glyph);
                any |= !glyph.isBlank();
            } else {
                left.add(glyph);
            }
        }
        if (!any) {
            return;
        }
        outside = left;
        tables.add(table(lattice, cells, inside));
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
                    line.add(new PageCell("", column + 1, 1, 1, box));
                } else {
                    String text = AreaText.of(TextLine.of(inside.get(index)), box.width());
                    line.add(new PageCell(text, column + 1, area.columnSpan(), area.rowSpan(), box));
                }
            }
            rows.add(line);
        }
        List<Integer> edges = new ArrayList<>();
        for (int x : xs) {
            edges.add(x);
        }
        return new PageTable(lattice.box(), edges, rows, lattice.isClosed());
    }
}
