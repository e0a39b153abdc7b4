package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.view.TableBlock.Cell;
import io.mingzhang.reports.view.TableBlock.Mark;
import io.mingzhang.reports.view.TableBlock.Row;
import io.mingzhang.reports.view.TableBlock.RowRole;
import io.mingzhang.reports.view.ViewLayout.Segment;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of a view: paragraphs as they are, grids as tables whose covered cells are left out. */
final class BlockBuilder {

    private final ContentIndex content;
    private final PartMap parts;
    private final ViewLayout layout;
    private final CellMarks marks;

    BlockBuilder(ViewedDocument viewed, CellMarks marks) {
        this.content = viewed.content();
        this.parts = viewed.parts();
        this.layout = viewed.layout();
        this.marks = marks;
    }

    /** All blocks; what is not shown is counted where it would stand. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int omitted = 0;
        Segment firstOmitted = null;
        for (Segment segment : layout.segments()) {
            int hidden = layout.omitted(segment.first(), segment.end());
            boolean gone = hidden == segment.height();
            if (firstOmitted != null && !gone) {
                blocks.add(omission(firstOmitted, omitted));
                firstOmitted = null;
                omitted = 0;
            }
            if (gone) {
                firstOmitted = firstOmitted == null ? segment : firstOmitted;
                omitted += hidden;
            } else {
                blocks.add(block(segment));
            }
        }
        if (firstOmitted != null) {
            blocks.add(omission(firstOmitted, omitted));
        }
        return blocks;
    }

    private static ParagraphBlock omission(Segment segment, int rows) {
        return new ParagraphBlock(segment.id(), omitted(rows), 0, 0, "", "", false, PagePlace.NONE, List.of());
    }

    private static String omitted(int rows) {
        return "……文件过大，此处省略 " + rows + " 行，已全部参加审核，请在原文件中查看……";
    }

    private Block block(Segment segment) {
        ContentRow first = content.rows().get(segment.first());
        return first.tabular() ? table(segment, first.at()) : paragraph(segment, first);
    }

    private ParagraphBlock paragraph(Segment segment, ContentRow row) {
        SourceLocation at = row.cells().getFirst().at();
        return new ParagraphBlock(
                segment.id(),
                row.cells().getFirst().text(),
                parts.heading(segment.first()),
                row.at().line(),
                row.at().sheet(),
                segment.part().id(),
                marks.isUnrecognized(segment.first()),
                PagePlace.of(at),
                at.parts().stream().skip(1).filter(part -> part.box().isKnown()).toList());
    }

    private TableBlock table(Segment segment, SourceLocation at) {
        List<Row> rows = new ArrayList<>(segment.height());
        int[] coveredTo = new int[segment.width() + 1];
        int nextSpan = 0;
        for (int row = segment.first(); row < segment.end(); row++) {
            List<Span> own = new ArrayList<>();
            while (nextSpan < segment.spans().size()
                    && segment.spans().get(nextSpan).row() == row) {
                own.add(segment.spans().get(nextSpan++));
            }
            if (layout.isShown(row)) {
                List<Cell> cells = cells(segment, row, own, coveredTo);
                rows.add(new Row(row - segment.first() + 1, label(content.rows().get(row)), parts.role(row), cells));
            } else if (row == segment.first() || layout.isShown(row - 1)) {
                rows.add(omittedRows(segment, row));
            }
        }
        int headerRows = headerRows(rows, segment);
        TableShape shape = new TableShape(segment.width(), rows);
        return new TableBlock(
                segment.id(),
                at.sheet(),
                at.headings(),
                segment.part(),
                shape.columns(),
                headerRows,
                segment.part().kind() == PartTitle.Kind.TARGET ? 0 : shape.frozen(),
                rows);
    }

    /** The rows from one on that are not shown. */
    private Row omittedRows(Segment segment, int row) {
        int next = row;
        while (next < segment.end() && !layout.isShown(next)) {
            next++;
        }
        Cell cell = new Cell(1, omitted(next - row), segment.width(), 1, Mark.NONE, PagePlace.NONE);
        return new Row(row - segment.first() + 1, "", RowRole.NOTE, List.of(cell));
    }

    private List<Cell> cells(Segment segment, int row, List<Span> own, int[] coveredTo) {
        List<Cell> cells = new ArrayList<>();
        List<GridCell> printed = content.rows().get(row).cells();
        int next = 0;
        for (int column = 1; column <= segment.width(); column++) {
            while (next < printed.size() && printed.get(next).column() < column) {
                next++;
            }
            boolean stands = next < printed.size() && printed.get(next).column() == column;
            GridCell cell = stands ? printed.get(next) : null;
            String text = cell == null ? "" : cell.text();
            if (coveredTo[column] > row && text.isBlank()) {
                continue;
            }
            Span span = spanAt(own, column, row);
            for (int covered = column; covered < column + span.columns() && covered < coveredTo.length; covered++) {
                coveredTo[covered] = row + span.rows();
            }
            Mark mark = marks.mark(segment, row, column);
            PagePlace place = cell == null ? PagePlace.NONE : PagePlace.of(cell.at());
            cells.add(new Cell(column, text, span.columns(), span.rows(), mark, place));
        }
        return cells;
    }

    private static Span spanAt(List<Span> own, int column, int row) {
        for (Span span : own) {
            if (span.column() == column) {
                return span;
            }
        }
        return new Span(row, column, 1, 1);
    }

    /** Rows on top that stay when the table is scrolled; where nothing was recognized, a first row without figures. */
    private static int headerRows(List<Row> rows, Segment segment) {
        if (segment.part().isNone()) {
            List<Cell> top = rows.getFirst().cells();
            boolean words = rows.size() > 1
                    && top.stream().filter(cell -> !cell.text().isBlank()).count() > 1
                    && top.stream().noneMatch(cell -> TableShape.isFigure(cell.text()));
            return words ? 1 : 0;
        }
        int count = 0;
        while (count < rows.size()
                && (rows.get(count).role() == RowRole.TITLE || rows.get(count).role() == RowRole.HEADER)) {
            count++;
        }
        return count < rows.size() ? count : 0;
    }

    private static String label(ContentRow row) {
        SourceLocation at = row.at();
        if (!at.sheet().isEmpty()) {
            return String.valueOf(at.row());
        }
        if (at.page() > 0) {
            return "第" + at.page() + "页第" + at.row() + "行";
        }
        return "第" + (at.line() > 0 ? at.line() : at.row()) + "行";
    }
}
