package io.mingzhang.documents.reading.pdf.page;

import java.util.List;

/**
 * A page as it is drawn, upright.
 *
 * @param number 1-based number of the page in the file
 * @param width in 1/100 pt
 * @param height in 1/100 pt
 * @param glyphs in the order they are drawn, without those drawn twice at the same place
 * @param rules the straight lines
 * @param pictures where pictures are
 * @param unknown how many glyphs have no text because the font does not say which characters they are
 */
public record DrawnPage(
        int number, int width, int height, List<Glyph> glyphs, List<Rule> rules, List<Box> pictures, int unknown) {

    public DrawnPage {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }
}
