package io.mingzhang.documents.writing.paged;

import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.documents.writing.layout.Line;
import io.mingzhang.documents.writing.layout.Part;
import io.mingzhang.model.Disclosure;
import java.io.IOException;
import java.util.List;

/** A document in official layout: text, tables and forms in their order, each table on a page of its own. */
public final class PagedDisclosure {

    private PagedDisclosure() {}

    /** Writes a document; the writer stays open. */
    public static void write(Disclosure document, PagedWriter out) throws IOException {
        List<Part> parts = Layout.of(document).parts();
        boolean headed = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!headed && !(part instanceof Part.Unknown)) {
                out.newPage();
            }
            headed = isHeadingOnly(part);
            if (headed && i + 1 < parts.size()) {
                turn(out, parts.get(i + 1));
            } else {
                turn(out, part);
            }
            write(out, part);
        }
    }

    private static void turn(PagedWriter out, Part part) throws IOException {
        switch (part) {
            case Part.Text text -> out.upright();
            case Part.Table table -> out.pageFor(table.grid());
            case Part.Form form -> out.pageFor(form.grid());
            case Part.Unknown unknown -> out.pageFor(unknown.grid());
        }
    }

    private static void write(PagedWriter out, Part part) throws IOException {
        switch (part) {
            case Part.Text text -> lines(out, text);
            case Part.Table table -> out.table(table.grid());
            case Part.Form form -> out.table(form.grid());
            case Part.Unknown unknown -> out.table(unknown.grid());
        }
    }

    /** Whether nothing but headings stands there: what they head follows on the same page. */
    private static boolean isHeadingOnly(Part part) {
        return part instanceof Part.Text text
                && text.lines().stream().allMatch(line -> line.kind() == Line.Kind.HEADING);
    }

    private static void lines(PagedWriter out, Part.Text text) throws IOException {
        for (Line line : text.lines()) {
            switch (line.kind()) {
                case COVER -> out.cover(line.text());
                case HEADING -> out.heading(line.number(), line.text());
                case PARAGRAPH -> out.paragraph(line.text());
                case CONTENTS_TITLE -> out.title(line.text());
                case CONTENTS_ENTRY -> out.contentsLine(line.text(), line.number());
            }
        }
    }
}
