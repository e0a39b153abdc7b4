package io.mingzhang.documents.reading.pdf.page;

/**
 * A straight line, as tables have them, whether stroked or a narrow filled bar.
 *
 * @param level whether it runs from left to right; from top to bottom otherwise
 * @param at its y when it is level, its x otherwise
 * @param from where it begins
 * @param to where it ends, not before it begins
 */
public record Rule(boolean level, int at, int from, int to) {

    /** The same further down. */
    public Rule moved(int down) {
        return level ? new Rule(true, at + down, from, to) : new Rule(false, at, from + down, to + down);
    }

    /** How long it is. */
    public int length() {
        return to - from;
    }
}
