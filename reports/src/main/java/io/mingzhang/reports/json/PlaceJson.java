package io.mingzhang.reports.json;

import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.findings.CellName;
import java.util.List;

/** Where something stands, as properties of the object being written. */
final class PlaceJson {

    private PlaceJson() {}

    /** The property {@code place}: all that is known of it. */
    static void place(JsonOut out, SourceLocation at) {
        out.object("place", () -> whole(out, at));
    }

    /** Line, page and box, then sheet and cell or headings: null where the kind of document has none. */
    static void whole(JsonOut out, SourceLocation at) {
        out.ordinal("line", at.line());
        out.ordinal("page", at.page());
        box(out, at.box());
        out.textOrNull("sheet", at.sheet());
        out.textOrNull("cell", at.sheet().isEmpty() ? "" : CellName.of(at.column(), at.row()));
        out.textOrNull("headings", at.headings());
    }

    /** The line, and where the document has pages the page and the box; for the many small things inside a table or form. */
    static void line(JsonOut out, SourceLocation at) {
        out.ordinal("line", at.line());
        if (at.page() > 0) {
            out.ordinal("page", at.page());
            box(out, at.box());
        }
    }

    private static void box(JsonOut out, PageBox box) {
        if (box.isKnown()) {
            out.numbers("box", List.of(box.left(), box.top(), box.right(), box.bottom()));
        } else {
            out.nothing("box");
        }
    }
}
