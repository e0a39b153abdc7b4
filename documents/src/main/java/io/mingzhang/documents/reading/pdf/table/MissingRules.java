package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Rules;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules that a partly ruled table leaves out: where several rows of figures stand in one drawn row, the rules between them
 * and those between their columns. Cells whose text only has several lines get none.
 */
final class MissingRules {

    /** Figures that are whole: an amount with decimals or all its separators, a code. */
    private static final Pattern WHOLE_FIGURE = Pattern.compile(
            "-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|-?[0-9]+\\.([0-9]{1,2}%?|[0-9]{4}|[0-9]{6})|[0-9]{3}|[0-9]{5}|[0-9]{7}|0");

    /** An edge is no edge where more than one line in so many runs across. */
    private static final int FEW = 8;

    /** A line that stands further below the head than this is no part of it, in per cent of the size. */
    private static final int SAME_LABEL = 62;

    /** A line that leaves more free than this, in per cent of the size, was not broken for want of room. */
    private static final int ROOM = 160;

    private static final int WHOLE = 100;

    private final Lattice lattice;
    private final MergedCells cells;
    private final List<Rule> missing = new ArrayList<>();

    private MissingRules(Lattice lattice, MergedCells cells) {
        this.lattice = lattice;
        this.cells = cells;
    }

    /** The rules that are missing among glyphs that stand in the cells of a lattice, in the order of the cells. */
    static List<Rule> of(Lattice lattice, MergedCells cells, List<List<Glyph>> inside) {
        MissingRules missing = new MissingRules(lattice, cells);
        for (int row = 0; row < lattice.rows(); row++) {
            missing.in(row, inside);
        }
        return missing.missing;
    }

    private void in(int row, List<List<Glyph>> inside) {
        List<Glyph> glyphs = new ArrayList<>();
        List<MergedCells.Area> wide = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            MergedCells.Area area = cells.areas().get(i);
            if (area.row() == row && area.rowSpan() == 1) {
                glyphs.addAll(inside.get(i));
                wide.add(area);
            }
        }
        List<TextLine> lines = TextLine.of(glyphs);
        if (lines.size() < 2 || !isStacked(lines)) {
            return;
        }
        int top = lattice.ys()[row];
        int bottom = lattice.ys()[row + 1];
        for (MergedCells.Area area : wide) {
            columns(area, lines, top, bottom);
        }
        int below = heads(top, bottom);
        rows(lines, top, below, isBelowFigures(row, inside));
    }

    /**
     * Whether whole figures stand below each other beside texts that do so too. A figure that fills its cell may be one that
     * goes on in the next line.
     */
    private boolean isStacked(List<TextLine> lines) {
        int figures = 0;
        int texts = 0;
        int[] xs = lattice.xs();
        List<TextLine> pieces =
                lines.stream().flatMap(line -> pieces(line).stream()).toList();
        for (int column = 0; column < lattice.columns(); column++) {
            int width = xs[column + 1] - xs[column];
            int below = 0;
            List<TextLine> stack = stack(column, pieces);
            for (int i = 1; i < stack.size(); i++) {
                TextLine upper = stack.get(i - 1);
                boolean ends = width - upper.box().width() > upper.size() * ROOM / WHOLE;
                below += ends && isWhole(upper) && isWhole(stack.get(i)) ? 1 : 0;
            }
            figures += below > 0 ? 1 : 0;
            texts += stack.size() > 1 ? 1 : 0;
        }
        return figures > 0 && texts > 1;
    }

    private List<TextLine> stack(int column, List<TextLine> pieces) {
        List<TextLine> stack = new ArrayList<>();
        for (TextLine piece : pieces) {
            if (lattice.columnAt(piece.box().centreX()) == column) {
                stack.add(piece);
            }
        }
        return stack;
    }

    private static boolean isWhole(TextLine piece) {
        return WHOLE_FIGURE.matcher(piece.text()).matches();
    }

    /** The pieces of a line, none of which reaches over an edge that is drawn there. */
    private List<TextLine> pieces(TextLine line) {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        int area = -1;
        int row = lattice.rowAt(line.box().centreY());
        for (TextLine cell : line.cells()) {
            for (Glyph glyph : cell.glyphs()) {
                int own = cells.indexAt(row, lattice.columnAt(glyph.box().centreX()));
                if (own != area) {
                    pieces.addAll(TextLine.of(piece));
                    piece.clear();
                    area = own;
                }
                piece.add(glyph);
            }
            pieces.addAll(TextLine.of(piece));
            piece.clear();
            area = -1;
        }
        return pieces;
    }

    /** Edges of columns drawn above or below that go on through a cell. */
    private void columns(MergedCells.Area area, List<TextLine> lines, int top, int bottom) {
        for (int i = area.column() + 1; i < area.column() + area.columnSpan(); i++) {
            int x = lattice.xs()[i];
            int crossing = 0;
            for (TextLine line : lines) {
                for (TextLine piece : line.cells()) {
                    crossing += piece.box().left() < x && x < piece.box().right() ? 1 : 0;
                }
            }
            if (crossing * FEW <= lines.size()) {
                missing.add(new Rule(false, x, top, bottom));
            }
        }
    }

    /** Upright rules that begin below the top have a label above them: the edges of the head. The lowest edge, or the top. */
    private int heads(int top, int bottom) {
        int lowest = top;
        int[] xs = lattice.xs();
        for (Rule rule : lattice.uprights()) {
            int edge = rule.from();
            if (edge > top + Rules.NEAR && edge < bottom - Rules.NEAR) {
                int column = lattice.columnAt(rule.at() + 1);
                missing.add(new Rule(true, edge, xs[Math.max(0, column - 1)], xs[column + 1]));
                lowest = Math.max(lowest, edge);
            }
        }
        return lowest;
    }

    /** Whether a row that is drawn above it has figures: the head stands higher. */
    private boolean isBelowFigures(int row, List<List<Glyph>> inside) {
        for (int i = 0; i < inside.size(); i++) {
            if (cells.areas().get(i).row() < row
                    && TextLine.of(inside.get(i)).stream().anyMatch(MissingRules::isAmount)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(TextLine line) {
        return line.cells().stream().anyMatch(piece -> AlignedRow.isAmount(piece.text()));
    }

    private void rows(List<TextLine> lines, int above, int below, boolean headless) {
        List<AlignedRow> body = new ArrayList<>();
        int head = below;
        for (TextLine line : lines) {
            AlignedRow row = new AlignedRow(line, pieces(line));
            boolean under = line.box().top() - head > line.size() * SAME_LABEL / WHOLE;
            boolean begins =
                    headless || row.isBody() || !body.isEmpty() || row.cells().size() == 1 && under && head > below;
            if (line.box().centreY() > below && begins) {
                body.add(row);
            } else {
                head = Math.max(head, line.box().bottom());
            }
        }
        int left = lattice.box().left();
        int right = lattice.box().right();
        int bottom = head;
        for (List<AlignedRow> row :
                new AlignedBody(body, AlignedColumns.between(lattice.xs()), new RowRules(List.of())).rows()) {
            int top = row.getFirst().box().top();
            if (bottom > above) {
                missing.add(new Rule(true, (bottom + top) / 2, left, right));
            }
            bottom = row.getLast().box().bottom();
        }
    }
}
