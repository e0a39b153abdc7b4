package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of an XML part in which tags are found and changed where they stand; everything between stays as it was written.
 * Used by one thread.
 */
final class XmlText {

    private record Change(int from, int to, String text) {}

    private final String text;
    private final Charset charset;
    private final List<Change> changes = new ArrayList<>();
    private int position;

    private XmlText(String text, Charset charset) {
        this.text = text;
        this.charset = charset;
    }

    static XmlText of(OfficePackage file, String part) throws UnreadableDocumentException {
        try (InputStream stream = file.stream(part)) {
            byte[] bytes = stream.readAllBytes();
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return new XmlText(new String(bytes, charset), charset);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(Refusal.corrupt("部件 " + part + " 无法解压"));
        }
    }

    /** A part that did not exist before. */
    static XmlText fresh(String text) {
        return new XmlText(text, StandardCharsets.UTF_8);
    }

    /** Goes back to the first tag. */
    void restart() {
        position = 0;
    }

    /** The next tag; comments, instructions and character data sections are passed over. */
    Optional<XmlTag> next() {
        while (true) {
            int start = text.indexOf('<', position);
            if (start < 0 || start + 1 >= text.length()) {
                return Optional.empty();
            }
            String skipTo = text.startsWith("<!--", start)
                    ? "-->"
                    : text.startsWith("<![CDATA[", start) ? "]]>" : text.startsWith("<?", start) ? "?>" : "";
            int end = skipTo.isEmpty() ? tagEnd(start) : text.indexOf(skipTo, start) + skipTo.length();
            if (end <= start) {
                return Optional.empty();
            }
            position = end;
            if (skipTo.isEmpty()) {
                return Optional.of(tag(start, end));
            }
        }
    }

    /** Behind the end of a tag; a {@code >} inside quotes does not end it. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private XmlTag tag(int start, int end) {
        int from = start + (text.charAt(start + 1) == '/' ? 2 : 1);
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String name = text.substring(from, to);
        int colon = name.indexOf(':') + 1;
        return new XmlTag(name.substring(colon), name.substring(0, colon), start, end, text.substring(start, end));
    }

    /** The first tag that opens an element of this name. */
    Optional<XmlTag> find(String name) {
        restart();
        for (Optional<XmlTag> tag = next(); tag.isPresent(); tag = next()) {
            if (tag.get().opens(name)) {
                return tag;
            }
        }
        return Optional.empty();
    }

    /** The text between two offsets as written. */
    String between(int from, int to) {
        return text.substring(from, to);
    }

    boolean contains(String part) {
        return text.contains(part);
    }

    void replace(XmlTag tag, String by) {
        changes.add(new Change(tag.start(), tag.end(), by));
    }

    void insert(int offset, String more) {
        changes.add(new Change(offset, offset, more));
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }

    /** The part with all changes; those at one place in the order they were made. */
    byte[] bytes() {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::from));
        StringBuilder out = new StringBuilder(text.length() + 1024);
        int done = 0;
        for (Change change : sorted) {
            out.append(text, done, change.from()).append(change.text());
            done = change.to();
        }
        return out.append(text, done, text.length()).toString().getBytes(charset);
    }

    /** Text for element content or attribute: what XML does not admit is left out. */
    static String escaped(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean admitted = c == '\n'
                            || c == '\t'
                            || c >= ' ' && c < 0xD800
                            || c >= 0xE000 && c < 0xFFFE
                            || c >= 0x10000;
                    if (admitted) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
