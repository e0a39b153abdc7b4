package io.mingzhang.documents.writing.pdf;

import java.util.List;

/**
 * What is drawn on one page, as operators of a PDF page. Lengths are hundredths of a point; places are measured from the upper
 * left corner of the paper.
 */
final class PageCanvas {

    /** How high the base line of a letter stands above its lower edge, in hundredths of its height. */
    private static final int ABOVE_BASE = 88;

    private static final int HAIRLINE = 50;

    private final int height;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param height of the paper
     */
    PageCanvas(int height) {
        this.height = height;
    }

    /** A rectangle of a colour of six hexadecimal digits. */
    void fill(Box box, String colour) {
        ink(colour);
        rectangle(box);
        out.append("f 0 g\n");
    }

    /** What is drawn from here on has a colour of six hexadecimal digits. */
    void ink(String colour) {
        for (int part = 0; part < 6; part += 2) {
            number(Integer.parseInt(colour.substring(part, part + 2), 16) * 100 / 255);
        }
        out.append("rg ");
    }

    /** The four sides of a rectangle as thin lines. */
    void frame(Box box) {
        number(HAIRLINE);
        out.append("w ");
        rectangle(box);
        out.append("S\n");
    }

    private void rectangle(Box box) {
        number(box.x());
        number(height - box.y() - box.height());
        number(box.width());
        number(box.height());
        out.append("re ");
    }

    /**
     * A line of text.
     *
     * @param x its left edge
     * @param y the upper edge of its letters
     * @param size of the letters
     * @param spacing put behind each letter
     */
    void text(List<Letters.Run> runs, int x, int y, int size, int spacing) {
        if (runs.isEmpty()) {
            return;
        }
        out.append("BT ");
        number(spacing);
        out.append("Tc ");
        number(x);
        number(height - y - size * ABOVE_BASE / 100);
        out.append("Td ");
        for (Letters.Run run : runs) {
            out.append('/').append(run.face().name().getName()).append(' ');
            number(size);
            out.append("Tf ").append(run.operators()).append(' ');
        }
        out.append("ET\n");
    }

    private void number(int hundredths) {
        int part = Math.abs(hundredths % 100);
        out.append(hundredths < 0 && hundredths > -100 ? "-" : "").append(hundredths / 100);
        if (part > 0) {
            out.append('.').append(part / 10);
            if (part % 10 > 0) {
                out.append(part % 10);
            }
        }
        out.append(' ');
    }

    /** The operators. */
    String operators() {
        return out.toString();
    }
}
