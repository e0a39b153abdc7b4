package io.mingzhang.documents.annotation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The XML of comments in Word: their text in a part of its own, their marks in the body. */
final class CommentXml {

    /** The namespace of files of the strict kind. */
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private CommentXml() {}

    /** A part without comments. */
    static XmlText fresh(boolean strict) {
        return XmlText.fresh("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + (strict ? STRICT : MAIN) + "\"></w:comments>");
    }

    /** The first id that neither a comment nor a mark in the body has. */
    static int firstFreeId(XmlText comments, XmlText body) {
        int highest = -1;
        for (XmlText text : new XmlText[] {comments, body}) {
            text.restart();
            for (Optional<XmlTag> next = text.next(); next.isPresent(); next = text.next()) {
                if (next.get().name().startsWith("comment")) {
                    highest = Math.max(highest, next.get().number("id", -1));
                }
            }
        }
        return highest + 1;
    }

    /** Adds a comment behind the others. */
    static void add(XmlText comments, int id, Annotation note, @Nullable LocalDateTime made) {
        comments.restart();
        for (Optional<XmlTag> next = comments.next(); next.isPresent(); next = comments.next()) {
            XmlTag tag = next.get();
            if (tag.opens("comments") && tag.isEmptyElement()) {
                String opened = tag.text().substring(0, tag.text().length() - 2) + ">";
                comments.replace(
                        tag, opened + comment(tag.prefix(), id, note, made) + "</" + tag.prefix() + "comments>");
            } else if (tag.closes("comments")) {
                comments.insert(tag.start(), comment(tag.prefix(), id, note, made));
            }
        }
    }

    private static String comment(String prefix, int id, Annotation note, @Nullable LocalDateTime made) {
        StringBuilder paragraphs = new StringBuilder();
        note.text()
                .lines()
                .forEach(line ->
                        paragraphs.append("<%1$sp><%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr></%1$sp>"
                                .formatted(prefix, XmlText.escaped(line))));
        String date = made == null ? "" : " %sdate=\"%s\"".formatted(prefix, DATE.format(made));
        return "<%1$scomment %1$sid=\"%2$d\" %1$sauthor=\"%3$s\" %1$sinitials=\"%3$s\"%4$s>%5$s</%1$scomment>"
                .formatted(prefix, id, NoteParts.AUTHOR, date, paragraphs);
    }

    /** Where the commented text begins. */
    static String start(String prefix, int id, boolean strict) {
        return mark(prefix, "commentRangeStart", id, strict);
    }

    /** Where the commented text ends, with the reference to the comment. */
    static String end(String prefix, int id, boolean strict) {
        return mark(prefix, "commentRangeEnd", id, strict) + "<" + prefix + "r>"
                + mark(prefix, "commentReference", id, strict) + "</" + prefix + "r>";
    }

    /** Attributes need a prefix also where elements have none. */
    private static String mark(String prefix, String name, int id, boolean strict) {
        return prefix.isEmpty()
                ? "<%s xmlns:w=\"%s\" w:id=\"%d\"/>".formatted(name, strict ? STRICT : MAIN, id)
                : "<%1$s%2$s %1$sid=\"%3$d\"/>".formatted(prefix, name, id);
    }
}
