package io.mingzhang.standards.authored;

/**
 * How a scalar is written in its file, so that a place inside its text can be found again: quotes, escapes, block
 * indentation and folded lines stand between the two.
 *
 * @param file the file
 * @param content the whole text of the file
 * @param from where the scalar begins in it
 * @param to where it ends
 * @param block whether it is a block: the text then begins on the line below
 */
public record Print(String file, String content, int from, int to, boolean block) {

    /** The beginning of the scalar, quote or block sign included. */
    Spot at() {
        return spot(from);
    }

    /** Where the character at an offset of the text stands: both are walked together, ignoring what only one has. */
    Spot at(String text, int offset) {
        int place = block ? Math.max(from, content.indexOf('\n', from) + 1) : from;
        int last = place;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                last = Math.min(last + 1, to);
            } else {
                int found = content.indexOf(c, place);
                if (found < 0 || found >= to) {
                    return spot(last);
                }
                last = found;
                place = found + 1;
            }
            if (i == offset) {
                return spot(last);
            }
        }
        return spot(Math.min(place, to));
    }

    private Spot spot(int index) {
        int lineStart = content.lastIndexOf('\n', index - 1) + 1;
        int line = 1
                + (int) content.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Spot(file, line, content.codePointCount(lineStart, index) + 1);
    }
}
