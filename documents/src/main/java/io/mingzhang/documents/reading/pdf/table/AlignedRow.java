package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be a row of a table without rules.
 *
 * @param line the whole line
 * @param pieces its pieces between wide gaps, at least one
 * @param cells its pieces as the cells of a table that is known to be one, at least one
 */
public record AlignedRow(TextLine line, List<TextLine> pieces, List<TextLine> cells) {

    private static final Pattern FIGURE = Pattern.compile("[-−(（]?[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?[%％)）]?");

    private static final Pattern AMOUNT =
            Pattern.compile("[-−(（]?[0-9]{1,3}([,，][0-9]{3})+([.．][0-9]+)?[)）]?|" + "[-−(（]?[0-9]+[.．][0-9]+[)）]?");

    private static final Pattern UNIT = Pattern.compile("单位\\s*[:：]\\s*(人民币)?[百千万亿]{0,2}元");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:[=＝][-+（(0-9）)＋－]+)?");

    /** Pieces of a row are set apart by more than this, in per cent of the size. */
    private static final int GAP = 85;

    /** A line of a page without rules. */
    public static AlignedRow of(TextLine line) {
        return new AlignedRow(line, line.pieces(GAP), line.cells());
    }

    /** A line whose pieces are known. */
    AlignedRow(TextLine line, List<TextLine> cells) {
        this(line, cells, cells);
    }

    Box box() {
        return line.box();
    }

    int size() {
        return line.size();
    }

    /** Whether it has a figure beside something else; an amount may stand close to the text of the next column. */
    public boolean isBody() {
        return pieces.size() > 1
                && (pieces.stream().anyMatch(piece -> isFigure(piece.text()))
                        || cells.stream().anyMatch(cell -> isAmount(cell.text())));
    }

    /** Whether it has pieces set apart and none of them is a caption. */
    public boolean isTabular() {
        return pieces.size() > 1 && !isCaption();
    }

    /** Whether it has labels only, or numbers columns. */
    public boolean isHead() {
        return isTabular() && (isNumbering() || cells.stream().noneMatch(cell -> isFigure(cell.text())));
    }

    /** Whether it names something before a colon: 编制单位：…, 单位：元. */
    public boolean isCaption() {
        String text = line.text();
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    /** Whether it names the unit of the amounts of a table that begins below: 部门：…, 单位：万元. */
    boolean isUnit() {
        return !isBody() && UNIT.matcher(line.text()).find();
    }

    /** Whether characters stand above each other in it: cells of more lines than their neighbours, one line for all. */
    boolean isMixed() {
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (!glyph.isBlank()) {
                if (last != null && standAbove(last.box(), glyph.box())) {
                    return true;
                }
                last = glyph;
            }
        }
        return false;
    }

    private static boolean standAbove(Box one, Box other) {
        int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return shared * 2 > Math.min(one.width(), other.width()) && one.centreY() != other.centreY();
    }

    /** Whether it numbers the columns: 栏次, 1, 2, 3=1+2 …. Its numbers stand in the middle of columns whose figures do not. */
    public boolean isNumbering() {
        int number = 0;
        for (TextLine piece : cells) {
            Matcher numbered = NUMBER.matcher(piece.text());
            boolean next = numbered.matches() && numbered.group(1).equals(String.valueOf(number + 1));
            if (next) {
                number++;
            } else if (number > 0 || isFigure(piece.text())) {
                return false;
            }
        }
        return number > 1;
    }

    /** Whether it is an amount, and no code: it has decimals or separators. */
    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }
}
