package io.mingzhang.documents.reading.text;

import java.util.Map;
import java.util.Set;

/** Left-over HTML inside text: known tags are removed, entities resolved; comparison signs and 〈titles〉 in angles stay. */
final class Markup {

    private static final Set<String> LINE_BREAKS =
            Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "div",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "font",
            "sup",
            "sub",
            "ul",
            "ol",
            "li",
            "a",
            "img",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "col",
            "colgroup",
            "caption",
            "center",
            "html",
            "head",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "s",
            "del",
            "ins",
            "small",
            "big",
            "o:p",
            "figure",
            "section");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("emsp", " "),
            Map.entry("ensp", " "),
            Map.entry("thinsp", " "),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("ne", "≠"),
            Map.entry("asymp", "≈"));
    private static final int MAX_TAG = 2_000;
    private static final int MAX_ENTITY = 10;

    private Markup() {}

    /** Whether a known tag stands in the text. */
    static boolean hasTag(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (!tagName(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The text without tags and with entities resolved; paragraphs and breaks become line breaks. */
    static String strip(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            String name = c == '<' ? tagName(text, i) : "";
            if (!name.isEmpty()) {
                if (LINE_BREAKS.contains(name) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
                    plain.append('\n');
                }
                i = text.indexOf('>', i) + 1;
            } else if (c == '&') {
                i = appendEntity(text, i, plain);
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString();
    }

    /** The lower-case name of the known tag that begins at the position; empty when none does. */
    static String tagName(String text, int at) {
        int start = at + 1;
        if (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 9 && isNameChar(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        boolean delimited = end < text.length() && " />\n\t".indexOf(text.charAt(end)) >= 0;
        return delimited && TAGS.contains(name) && find(text, '>', end, MAX_TAG) >= 0 ? name : "";
    }

    /** The position of a character within a bounded distance, or −1: keeps hostile input from costing squares. */
    private static int find(String text, char wanted, int from, int distance) {
        int end = Math.min(text.length(), from + distance);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':';
    }

    private static int appendEntity(String text, int at, StringBuilder plain) {
        int end = find(text, ';', at, MAX_ENTITY);
        if (end < 0 || end == at + 1) {
            plain.append('&');
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        String known = ENTITIES.get(name);
        if (known != null) {
            plain.append(known);
            return end + 1;
        }
        int point = name.charAt(0) == '#' ? codePoint(name) : -1;
        if (point >= ' ' && Character.isValidCodePoint(point)) {
            plain.appendCodePoint(point);
            return end + 1;
        }
        plain.append('&');
        return at + 1;
    }

    private static int codePoint(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            return hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
