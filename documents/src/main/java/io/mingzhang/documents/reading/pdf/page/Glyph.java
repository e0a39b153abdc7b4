package io.mingzhang.documents.reading.pdf.page;

/**
 * A character as it is drawn.
 *
 * @param text what it stands for; several characters for a ligature, {@link #UNKNOWN} when the font does not say
 * @param box its advance width and the height of its em square
 * @param turn which way the text runs
 * @param look how it is drawn
 * @param isBlank whether nothing is seen of it; follows from the text and is kept because it is asked for very often
 */
public record Glyph(String text, Box box, Turn turn, Look look, boolean isBlank) {

    /** Stands for a character that the font draws without saying which one it is. */
    public static final String UNKNOWN = "\uFFFD";

    public Glyph {
        isBlank = isBlank(text);
    }

    /** A character as it is drawn. */
    public Glyph(String text, Box box, Turn turn, Look look) {
        this(text, box, turn, look, false);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\u3000' && !(c >= '\u2000' && c <= '\u200f')) {
                return false;
            }
        }
        return true;
    }

    /** The same further down. */
    public Glyph moved(int down) {
        return new Glyph(text, box.moved(down), turn, look, isBlank);
    }

    /** The height of its em square, which is its font size. */
    public int size() {
        return box.height();
    }
}
