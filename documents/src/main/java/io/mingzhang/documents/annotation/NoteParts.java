package io.mingzhang.documents.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two parts a cell note consists of: its text among the comments of the sheet, and its box in the drawing. */
final class NoteParts {

    static final String AUTHOR = "明账";

    private static final Pattern SHAPE_ID = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final String SHAPE_TYPE =
            "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                    + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private NoteParts() {}

    static XmlText freshComments(String namespace) {
        return XmlText.fresh(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"%s\"><authors></authors><commentList></commentList></comments>"
                        .formatted(namespace));
    }

    static XmlText freshDrawing(int number) {
        return XmlText.fresh(
                ("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"%d\"/></o:shapelayout></xml>")
                        .formatted(number));
    }

    /** Where the text of a comment ends, and where it begins as long as it has no runs yet (-1 when it has). */
    private static final class Written {
        private int plainStart = -1;
        private int plainEnd = -1;
        private int end = -1;
        private boolean inRun;

        void see(XmlTag tag) {
            if (tag.name().equals("r")) {
                inRun = !tag.closes();
            } else if (tag.name().equals("t") && !inRun && !tag.isEmptyElement()) {
                plainStart = tag.closes() ? plainStart : tag.start();
                plainEnd = tag.closes() ? tag.end() : plainEnd;
            } else if (tag.closes("text")) {
                end = tag.start();
            }
        }

        /** Adds a run; a text without runs becomes the first, because readers show either the one or the others. */
        void append(XmlText comments, String prefix, String run) {
            if (plainStart >= 0 && plainEnd > plainStart) {
                comments.insert(plainStart, "<" + prefix + "r>");
                comments.insert(plainEnd, "</" + prefix + "r>");
            }
            comments.insert(end, run);
        }
    }

    /** Adds the notes to the comments; a cell that has a comment keeps it, with the note behind. Returns the cells without one. */
    static List<CellNote> comment(XmlText comments, List<CellNote> notes) {
        Map<String, Written> written = new HashMap<>();
        int authors = 0;
        int authorsEnd = -1;
        int listEnd = -1;
        String reference = "";
        String prefix = "";
        comments.restart();
        for (Optional<XmlTag> next = comments.next(); next.isPresent(); next = comments.next()) {
            XmlTag tag = next.get();
            authors += tag.opens("author") ? 1 : 0;
            reference = tag.opens("comment") ? tag.attribute("ref") : reference;
            if (!reference.isEmpty()) {
                written.computeIfAbsent(reference, _ -> new Written()).see(tag);
            }
            if (tag.closes("comment")) {
                reference = "";
            } else if (tag.closes("authors")) {
                authorsEnd = tag.start();
            } else if (tag.closes("commentList")) {
                listEnd = tag.start();
                prefix = tag.prefix();
            }
        }
        if (authorsEnd < 0 || listEnd < 0) {
            return List.of();
        }
        comments.insert(authorsEnd, "<%1$sauthor>%2$s</%1$sauthor>".formatted(prefix, AUTHOR));
        for (CellNote note : notes) {
            Written own = written.get(note.reference());
            if (own != null && own.end >= 0) {
                own.append(comments, prefix, run(prefix, "\n\n" + note.text()));
            } else {
                comments.insert(
                        listEnd,
                        "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                                .formatted(prefix, note.reference(), authors, run(prefix, note.text())));
            }
        }
        return notes.stream()
                .filter(note -> !written.containsKey(note.reference()))
                .toList();
    }

    private static String run(String prefix, String text) {
        return "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>".formatted(prefix, XmlText.escaped(text));
    }

    /** Adds a hidden box for every note. */
    static void draw(XmlText drawing, int number, List<CellNote> notes) {
        int end = -1;
        int id = number * 1024;
        drawing.restart();
        for (Optional<XmlTag> next = drawing.next(); next.isPresent(); next = drawing.next()) {
            XmlTag tag = next.get();
            Matcher used = SHAPE_ID.matcher(tag.text());
            while (used.find()) {
                id = Math.max(id, Integer.parseInt(used.group(1)));
            }
            end = tag.closes("xml") ? tag.start() : end;
        }
        if (end < 0) {
            return;
        }
        if (!drawing.contains("\"_x0000_t202\"")) {
            drawing.insert(end, SHAPE_TYPE);
        }
        int order = 1;
        for (CellNote note : notes) {
            int lines = lines(note.text());
            int top = Math.max(0, note.row() - 2);
            String anchor = "%d, 15, %d, 2, %d, 15, %d, 4"
                    .formatted(note.column(), top, note.column() + 4, top + Math.max(4, lines));
            drawing.insert(
                    end,
                    ("<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                                    + " style='position:absolute;margin-left:60pt;margin-top:2pt;width:270pt;height:%dpt;z-index:%d;visibility:hidden'"
                                    + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                                    + "<v:path o:connecttype=\"none\"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>"
                                    + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>"
                                    + "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>")
                            .formatted(
                                    ++id, 15 * Math.max(4, lines), order++, anchor, note.row() - 1, note.column() - 1));
        }
    }

    /** How many lines of about 22 characters the text takes. */
    private static int lines(String text) {
        return Math.min(
                40, text.lines().mapToInt(line -> 1 + line.length() / 22).sum() + 1);
    }
}
