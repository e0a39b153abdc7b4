package io.mingzhang.documents.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in the text of an XML part.
 *
 * @param name its name without prefix
 * @param prefix its prefix with colon, empty when there is none
 * @param start offset of its {@code <}
 * @param end offset behind its {@code >}
 * @param text the tag as written
 */
record XmlTag(String name, String prefix, int start, int end, String text) {

    boolean closes() {
        return text.startsWith("</");
    }

    boolean isEmptyElement() {
        return text.endsWith("/>");
    }

    boolean opens(String wanted) {
        return !closes() && name.equals(wanted);
    }

    boolean closes(String wanted) {
        return closes() && name.equals(wanted);
    }

    /** The attribute of this local name as written, empty when there is none. */
    String attribute(String wanted) {
        Matcher matcher = pattern(wanted).matcher(text);
        return matcher.find() ? matcher.group(2) == null ? matcher.group(3) : matcher.group(2) : "";
    }

    /** The number in an attribute, the default when there is none. */
    int number(String wanted, int otherwise) {
        String value = attribute(wanted);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** The tag with the attribute set. */
    String with(String wanted, String value) {
        Matcher matcher = pattern(wanted).matcher(text);
        String said = " " + wanted + "=\"" + value + "\"";
        if (matcher.find()) {
            return text.substring(0, matcher.start()) + said + text.substring(matcher.end());
        }
        int end = text.length() - (isEmptyElement() ? 2 : 1);
        return text.substring(0, end).stripTrailing() + said + text.substring(end);
    }

    private static Pattern pattern(String attribute) {
        return Pattern.compile("\\s(?:[\\w.-]+:)?(" + attribute + ")\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    }
}
