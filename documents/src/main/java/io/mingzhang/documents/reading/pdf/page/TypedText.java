package io.mingzhang.documents.reading.pdf.page;

/**
 * Text that is no part of the content of a page but was put over it with an editor: a text box, or a field without a drawing.
 *
 * @param text what it says
 * @param box where it stands
 * @param state whether it was read
 */
public record TypedText(String text, Box box, State state) {

    /** What became of it. */
    public enum State {
        /** Nothing stands below it: it was read where it stands. */
        READ,
        /** It covers text of the page, which was read instead. */
        OVER,
        /** The file does not say how it looks; viewers may show it. */
        UNDRAWN
    }
}
