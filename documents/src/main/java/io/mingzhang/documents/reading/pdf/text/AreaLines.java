package io.mingzhang.documents.reading.pdf.text;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.page.UprightPage;
import java.util.List;

/**
 * The lines of an area, held so that they can be read: labels at the side of a form or above narrow columns run upwards or
 * downwards.
 *
 * @param lines from top to bottom, as the area is held
 * @param width of the area as it is held, in 1/100 pt
 */
public record AreaLines(List<TextLine> lines, int width) {

    /** The lines of what is written in an area. */
    public static AreaLines of(List<Glyph> glyphs, Box area) {
        int quarters = UprightPage.quarters(glyphs);
        int width = quarters % 2 == 0 ? area.width() : area.height();
        return new AreaLines(TextLine.of(UprightPage.turned(glyphs, quarters)), width);
    }

    /** What they say. */
    public String text() {
        return AreaText.of(lines, width);
    }

    /** Whether the last of them leaves less than so many characters free, or is as long as those above it. */
    public boolean isFull(int characters) {
        return AreaText.isFull(lines, width, characters);
    }
}
