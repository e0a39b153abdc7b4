package io.mingzhang.documents.reading.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as it is drawn, upright.
 *
 * @param number 1-based number of the page in the file
 * @param width in 1/100 pt
 * @param height in 1/100 pt
 * @param text what is written on it
 * @param rules the straight lines
 * @param pictures where pictures are
 */
public record DrawnPage(int number, int width, int height, Text text, List<Rule> rules, List<Box> pictures) {

    public DrawnPage {
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /**
     * What is written on a page.
     *
     * @param glyphs in the order they are drawn, without those drawn twice at the same place
     * @param hidden glyphs that nobody sees: in the colour of paper, not drawn, outside of the page
     * @param typed what was put over the page with an editor
     * @param unknown how many glyphs have no text because the font does not say which characters they are
     * @param wrong how many of them the font tells wrong
     * @param recognized how many glyphs lie unseen over or below a picture from which they were recognized
     */
    public record Text(
            List<Glyph> glyphs, List<Glyph> hidden, List<TypedText> typed, int unknown, int wrong, int recognized) {

        public Text {
            glyphs = List.copyOf(glyphs);
            hidden = List.copyOf(hidden);
            typed = List.copyOf(typed);
        }

        Text with(List<Glyph> others) {
            return new Text(others, hidden, typed, unknown, wrong, recognized);
        }
    }

    /** The same with further rules. */
    public DrawnPage with(List<Rule> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(further);
        return new DrawnPage(number, width, height, text, all, pictures);
    }

    /** What is written on it and seen. */
    public List<Glyph> glyphs() {
        return text.glyphs();
    }

    /** How many glyphs have no text. */
    public int unknown() {
        return text.unknown();
    }
}
