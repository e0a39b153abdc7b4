package io.mingzhang.reports.view;

import io.mingzhang.kernel.PageBox;
import io.mingzhang.reports.json.JsonOut;
import io.mingzhang.reports.view.TableBlock.Align;
import io.mingzhang.reports.view.TableBlock.Cell;
import io.mingzhang.reports.view.TableBlock.Mark;
import io.mingzhang.reports.view.TableBlock.Row;
import io.mingzhang.reports.view.TableBlock.RowRole;
import java.util.List;
import java.util.Locale;

/** A {@link DocumentView} as JSON; what a cell has not is left out, for there are many cells. */
final class ViewJson {

    private final JsonOut out;

    ViewJson(JsonOut out) {
        this.out = out;
    }

    void write(DocumentView view) {
        out.object(() -> {
            out.text("source", view.source());
            out.text("media", view.media().name());
            out.objects("blocks", view.blocks(), this::block);
            out.objects("parts", view.parts(), this::part);
            out.objects("unrecognized", view.unrecognized(), unread -> {
                out.text("place", unread.place());
                out.text("text", unread.text());
                out.text("reason", unread.reason());
            });
            out.objects("unbound", view.unbound(), figure -> {
                out.text("place", figure.place());
                out.number("offset", figure.offset());
                out.number("length", figure.length());
                out.text("label", figure.label());
                out.text("printed", figure.printed());
                out.text("part", figure.part());
            });
            if (!view.unreadable().isEmpty()) {
                out.objects("unreadable", view.unreadable(), page -> {
                    out.number("page", page.page());
                    out.text("message", page.message());
                });
            }
        });
    }

    private void block(Block block) {
        out.number("id", block.id());
        switch (block) {
            case ParagraphBlock paragraph -> paragraph(paragraph);
            case TableBlock table -> table(table);
        }
    }

    private void paragraph(ParagraphBlock paragraph) {
        out.text("kind", "PARAGRAPH");
        out.text("place", "b" + paragraph.id());
        out.text("text", paragraph.text());
        out.number("heading", paragraph.heading());
        out.number("line", paragraph.line());
        out.text("sheet", paragraph.sheet());
        out.text("part", paragraph.part());
        if (paragraph.unrecognized()) {
            out.claim("unrecognized", true);
        }
        printed(paragraph.printed());
        if (!paragraph.further().isEmpty()) {
            out.objects("further", paragraph.further(), part -> {
                out.number("from", part.from() - 1);
                printed(new PagePlace(part.page(), part.box()));
            });
        }
    }

    /** Page, left, top, right, bottom. */
    private void printed(PagePlace place) {
        if (place.isKnown()) {
            PageBox box = place.box();
            out.numbers("b", List.of(place.page(), box.left(), box.top(), box.right(), box.bottom()));
        }
    }

    private void table(TableBlock table) {
        out.text("kind", "TABLE");
        out.text("sheet", table.sheet());
        out.text("headings", table.headings());
        out.text("title", table.title().title());
        out.text("part", table.part());
        out.text("partKind", kind(table.title()));
        out.text("kindLabel", table.title().kindLabel());
        out.text("unit", table.title().unit());
        out.objects("columns", table.columns(), column -> {
            out.text("align", column.align().name().toLowerCase(Locale.ROOT));
            out.number("width", column.width());
        });
        out.number("headerRows", table.headerRows());
        out.number("frozenColumns", table.frozenColumns());
        out.objects("rows", table.rows(), row -> row(row, table));
    }

    private static String kind(PartTitle part) {
        return part.kind() == PartTitle.Kind.NONE ? "" : part.kind().name();
    }

    private void row(Row row, TableBlock table) {
        out.number("n", row.number());
        out.text("label", row.label());
        out.text("kind", row.role().name());
        boolean labels = row.role() == RowRole.HEADER || row.role() == RowRole.TITLE;
        out.objects("cells", row.cells(), cell -> cell(cell, labels ? Align.CENTER : usual(cell, table)));
    }

    private static Align usual(Cell cell, TableBlock table) {
        return table.columns().get(cell.column() - 1).align();
    }

    private void cell(Cell cell, Align usual) {
        out.number("c", cell.column());
        out.text("t", cell.text());
        if (cell.columnSpan() > 1) {
            out.number("cs", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            out.number("rs", cell.rowSpan());
        }
        if (usual != Align.RIGHT && TableShape.isAmount(cell.text())) {
            out.text("a", "right");
        } else if (usual == Align.RIGHT && !cell.text().isEmpty() && !TableShape.isFigure(cell.text())) {
            out.text("a", "left");
        }
        mark(cell.mark());
        printed(cell.printed());
    }

    private void mark(Mark mark) {
        switch (mark) {
            case FIGURE -> out.number("f", 1);
            case UNBOUND -> {
                out.number("f", 1);
                out.number("u", 1);
            }
            case UNRECOGNIZED -> out.number("x", 1);
            case NONE -> {}
        }
    }

    private void part(Part part) {
        out.text("id", part.title().id());
        out.text("kind", part.title().kind().name());
        out.text("title", part.title().title());
        out.text("kindLabel", part.title().kindLabel());
        out.number("firstBlock", part.firstBlock());
        out.number("findings", part.findings());
    }
}
