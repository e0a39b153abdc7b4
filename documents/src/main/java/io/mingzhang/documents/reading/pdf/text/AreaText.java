package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Glyph;
import java.util.List;

/**
 * The text of an area, a cell or a column: lines that were broken because the area ends are put together again, line breaks
 * that somebody made stay.
 */
public final class AreaText {

    /** A line that was broken leaves less free than this beside what did not fit, in per cent of the size. */
    private static final int SLACK = 30;

    /** Lines that fill less of the area than this, in per cent, were not broken by its edge. */
    private static final int FILLED = 55;

    private static final int WHOLE = 100;

    /** A cell whose text runs from top to bottom, one character below the other, is narrower, in sizes. */
    private static final int NARROW = 3;

    /** No line ends with these. */
    private static final String OPENING = "([{（［｛〔【〈《「『“‘";

    /** No line begins with these. */
    private static final String CLOSING = ")]}）］｝〕】〉》」』”’、，。；：！？％‰";

    private AreaText() {}

    /**
     * The text of lines.
     *
     * @param lines from top to bottom
     * @param width of the area they stand in, in 1/100 pt
     */
    public static String of(List<TextLine> lines, int width) {
        if (lines.isEmpty()) {
            return "";
        }
        boolean stacked = isStacked(lines, width);
        int widest = 0;
        int right = 0;
        for (TextLine line : lines) {
            right = Math.max(right, line.box().right());
            widest = Math.max(widest, line.box().width());
        }
        boolean filled = widest * WHOLE >= width * FILLED;
        StringBuilder text = new StringBuilder(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            TextLine below = lines.get(i);
            if (!stacked && !(filled && isBroken(above, below, widest, right))) {
                text.append('\n');
            } else if (!stacked
                    && isLetter(above.glyphs().getLast())
                    && isLetter(below.glyphs().getFirst())) {
                text.append(' ');
            }
            text.append(below.text());
        }
        return text.toString();
    }

    /** Whether the last of the lines leaves less than so many characters free, or is as long as those above it. */
    public static boolean isFull(List<TextLine> lines, int width, int characters) {
        if (lines.isEmpty()) {
            return false;
        }
        TextLine last = lines.getLast();
        int widest = lines.stream().mapToInt(line -> line.box().width()).max().orElse(0);
        boolean asLong = lines.size() > 1 && widest - last.box().width() < last.size();
        return asLong || width - last.box().width() < last.size() * characters;
    }

    /** Whether the lower line stands below only because it had no room in the upper one. */
    private static boolean isBroken(TextLine above, TextLine below, int width, int right) {
        boolean centred = Math.abs(above.box().centreX() - below.box().centreX()) <= above.size() / 4;
        int left = centred ? width - above.box().width() : right - above.box().right();
        return firstWord(below) > left - above.size() * SLACK / WHOLE;
    }

    /**
     * How wide the part of a line is that is never broken: a word or a figure, an opening bracket with what follows it, and
     * what never stands at the beginning of a line.
     */
    public static int firstWord(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int last = 0;
        while (last + 1 < glyphs.size() && staysWith(glyphs.get(last), glyphs.get(last + 1))) {
            last++;
        }
        return glyphs.get(last).box().right() - glyphs.getFirst().box().left();
    }

    private static boolean staysWith(Glyph left, Glyph right) {
        return isUnbreakable(left) && isUnbreakable(right)
                || OPENING.indexOf(left.text().charAt(0)) >= 0
                || CLOSING.indexOf(right.text().charAt(0)) >= 0;
    }

    private static boolean isStacked(List<TextLine> lines, int width) {
        if (lines.size() < 2 || width > NARROW * lines.getFirst().size()) {
            return false;
        }
        for (TextLine line : lines) {
            if (line.glyphs().size() > 1 && line.text().length() > 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnbreakable(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c > ' ' && c < '\u2000';
    }

    private static boolean isLetter(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
