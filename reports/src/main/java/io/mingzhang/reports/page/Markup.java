package io.mingzhang.reports.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML being put together. Texts and attribute values are always escaped; element and attribute names are ours. */
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as names and values, those with an empty value are left out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content. */
    Markup single(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** A whole element with words in it. */
    Markup element(String element, String words, String... attributes) {
        tag(element, attributes);
        words(words);
        text.append("</").append(element).append('>');
        return this;
    }

    /** Words; line breaks become line breaks, control characters blanks. */
    Markup words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\n' -> text.append("<br>");
                default -> text.append(isPlain(words, i) ? c : ' ');
            }
        }
        return this;
    }

    /** Mark-up that was put together before. */
    Markup markup(String other) {
        text.append(other);
        return this;
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                words(attributes[i + 1].replace('\n', ' '));
                text.append('"');
            }
        }
        text.append('>');
    }

    /** Control characters, marks that turn the direction of writing, and halves of characters are not shown. */
    private static boolean isPlain(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !Character.isISOControl(c) && !turning && c < 0xFFFE;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
