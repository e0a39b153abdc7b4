package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;

/** Reads the text of a string item: runs joined, phonetic guides left out, {@code _x000D_} and its like decoded. */
final class RichText {

    private RichText() {}

    /** The text inside the current element, whose end is the next event's end; {@code element} is its name. */
    static String read(PartXml xml, String element) throws UnreadableDocumentException {
        String first = "";
        StringBuilder more = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart()) {
                if (xml.isStart("rPh")) {
                    xml.skip();
                } else {
                    inText = xml.isStart("t");
                }
            } else if (xml.isEnd()) {
                inText = false;
            } else if (inText && xml.isText()) {
                if (first.isEmpty()) {
                    first = xml.text();
                } else {
                    more.append(more.isEmpty() ? first : "").append(xml.text());
                }
            }
        }
        return decoded(more.isEmpty() ? first : more.toString());
    }

    /** Line ends as {@code \n}; {@code _xHHHH_} stands for the character of that code. */
    static String decoded(String text) {
        String plain =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int start = plain.indexOf("_x");
        if (start < 0) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (start >= 0) {
            int code = start + 6 < plain.length() && plain.charAt(start + 6) == '_' ? hex(plain, start + 2) : -1;
            if (code >= 0) {
                out.append(plain, done, start);
                done = start + 7;
                boolean lineEnd = code == '\r';
                boolean doubled = lineEnd && done < plain.length() && plain.charAt(done) == '\n';
                out.append(doubled ? "" : lineEnd ? "\n" : String.valueOf((char) code));
            }
            start = plain.indexOf("_x", Math.max(done, start + 1));
        }
        return out.append(plain, done, plain.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
