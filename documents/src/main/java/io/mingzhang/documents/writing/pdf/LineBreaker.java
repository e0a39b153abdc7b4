package io.mingzhang.documents.writing.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines as Chinese typesetting does: between any two characters, but no line begins with a closing sign or
 * ends with an opening one, and Latin words and numbers stay whole where they fit.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕］｝”’％‰℃…—·,.;:?!)]}%";
    private static final String NOT_LAST = "（《〈「『【〔［｛“‘([{￥$№";

    private final Letters letters;
    private final Letters.Kind kind;
    private final int size;

    LineBreaker(Letters letters, Letters.Kind kind, int size) {
        this.letters = letters;
        this.kind = kind;
        this.size = size;
    }

    /** The lines of a text in a room; an empty text is one empty line. */
    List<String> lines(String text, int room) {
        return lines(text, room, 0);
    }

    /** The lines of a text in a room, the first line of each paragraph set in by some of it. */
    List<String> lines(String text, int room, int indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Letters.printable(text).split("\n", -1)) {
            String rest = paragraph.stripTrailing();
            int left = room - indent;
            do {
                int end = end(rest, left);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = end < rest.length() ? rest.substring(end).stripLeading() : "";
                left = room;
            } while (!rest.isEmpty());
        }
        return lines;
    }

    /** Where the first line of a text ends. */
    private int end(String text, int room) {
        long most = (long) room * 1000 / size;
        long width = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            width += letters.advance(character, kind);
            if (width > most) {
                return at == 0 ? Character.charCount(character) : broken(text, at);
            }
            at += Character.charCount(character);
        }
        return text.length();
    }

    /** The last good place for a break that is not behind {@code most}; {@code most} itself when there is none. */
    private static int broken(String text, int most) {
        for (int at = most; at > 0; at--) {
            if (isGood(text, at)) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private static boolean isGood(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || !isInWord(before) || !isInWord(after);
    }

    private static boolean isInWord(char c) {
        return c > ' ' && c < 0x2e80 && (Character.isLetterOrDigit(c) || "-_/.,:%+@#&'".indexOf(c) >= 0);
    }
}
