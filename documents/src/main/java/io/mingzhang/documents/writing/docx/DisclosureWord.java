package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.documents.writing.layout.Line;
import io.mingzhang.documents.writing.layout.Part;
import io.mingzhang.model.Disclosure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A document as a Word document in official layout: text, tables and forms in their order, each table on a page of its own. */
public final class DisclosureWord {

    private DisclosureWord() {}

    /** Writes a document; the stream is closed. */
    public static void write(Disclosure document, OutputStream out) throws IOException {
        try (WordWriter word = WordWriter.to(out, document.department())) {
            List<Part> parts = Layout.of(document).parts();
            boolean headed = false;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (!headed && !(part instanceof Part.Unknown)) {
                    word.newPage();
                }
                headed = isHeadingOnly(part);
                if (headed && i + 1 < parts.size()) {
                    turn(word, parts.get(i + 1));
                } else {
                    turn(word, part);
                }
                write(word, part);
            }
        }
    }

    private static void turn(WordWriter word, Part part) throws IOException {
        switch (part) {
            case Part.Text text -> word.upright();
            case Part.Table table -> word.pageFor(table.grid());
            case Part.Form form -> word.pageFor(form.grid());
            case Part.Unknown unknown -> word.pageFor(unknown.grid());
        }
    }

    private static void write(WordWriter word, Part part) throws IOException {
        switch (part) {
            case Part.Text text -> lines(word, text);
            case Part.Table table -> word.table(table.grid());
            case Part.Form form -> word.table(form.grid());
            case Part.Unknown unknown -> word.table(unknown.grid());
        }
    }

    /** Whether nothing but headings stands there: what they head follows on the same page. */
    private static boolean isHeadingOnly(Part part) {
        return part instanceof Part.Text text
                && text.lines().stream().allMatch(line -> line.kind() == Line.Kind.HEADING);
    }

    private static void lines(WordWriter word, Part.Text text) throws IOException {
        for (Line line : text.lines()) {
            switch (line.kind()) {
                case COVER -> word.cover(line.text());
                case HEADING -> word.heading(line.number(), line.text());
                case PARAGRAPH -> word.paragraph(line.text());
                case CONTENTS_TITLE -> word.title(line.text());
                case CONTENTS_ENTRY -> word.contentsLine(line.text(), line.number());
            }
        }
    }
}
