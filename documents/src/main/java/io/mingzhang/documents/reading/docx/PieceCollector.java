package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives pieces their places (headings above them, number of the paragraph or table) and hands them to the collector of rows.
 * Lines of a paragraph are paragraphs of their own, as in print; lines with tabs are rows of a grid, as in texts.
 */
final class PieceCollector implements PieceSink {

    private static final String STEP = " › ";
    private static final int LONGEST_HEADING = 24;

    private final RowCollector rows;
    private final Placed placed;
    private final List<String> headings = new ArrayList<>();
    private final String story;
    private String place = "";
    private Piece.@Nullable Table table;
    private String tablePlace = "";
    private int paragraph;
    private boolean inTabs;
    private int tabRow;

    /** Is told where everything stands that was handed on. */
    interface Placed {
        /** A cell or paragraph of this place has this anchor. */
        void at(SourceLocation place, Anchor anchor);
    }

    /**
     * Collects a story.
     *
     * @param story what its places begin with: 页眉; empty for the body
     */
    PieceCollector(RowCollector rows, String story, Placed placed) {
        this.rows = rows;
        this.story = story;
        this.placed = placed;
    }

    @Override
    public void accept(Piece piece) throws UnreadableDocumentException {
        switch (piece) {
            case Piece.Paragraph next -> paragraph(next);
            case Piece.Row row -> row(row);
        }
    }

    private void paragraph(Piece.Paragraph next) throws UnreadableDocumentException {
        table = null;
        String text = Blanks.strip(next.text());
        if (text.isEmpty()) {
            inTabs = false;
        } else {
            place = placeOf(next, text);
            for (String line : text.split("\n")) {
                line(Blanks.strip(line), next);
            }
        }
        SourceLocation at = SourceLocation.ofWord(rows.source(), place, rows.block(), 0, 1);
        note(next.remarks(), at);
    }

    private String placeOf(Piece.Paragraph next, String text) {
        if (!next.label().isEmpty()) {
            return step(withoutLabel(place), next.label());
        }
        if (next.headingLevel() > 0) {
            while (headings.size() >= next.headingLevel()) {
                headings.removeLast();
            }
            while (headings.size() < next.headingLevel() - 1) {
                headings.add("");
            }
            paragraph = 0;
            if (isTitle(next, text)) {
                return shortened(text);
            }
            headings.add(shortened(text));
            return path();
        }
        paragraph++;
        return step(path(), "第%d段".formatted(paragraph));
    }

    /** The title of the document stands above everything and tells places from nothing. */
    private boolean isTitle(Piece.Paragraph next, String text) {
        return story.isEmpty() && rows.block() == 0 && next.headingLevel() == 1 && text.charAt(0) != '第';
    }

    private String path() {
        String path = story;
        for (String heading : headings) {
            path = heading.isEmpty() ? path : step(path, heading);
        }
        return path;
    }

    private static String step(String path, String next) {
        return path.isEmpty() ? next : path + STEP + next;
    }

    /** Notes and text boxes of one paragraph do not stand inside each other. */
    private static String withoutLabel(String place) {
        int last = place.lastIndexOf(STEP);
        String step = last < 0 ? place : place.substring(last + STEP.length());
        boolean labelled = step.startsWith("脚注") || step.startsWith("尾注") || step.equals("文本框");
        return labelled ? place.substring(0, Math.max(0, last)) : place;
    }

    private static String shortened(String heading) {
        String line = heading.lines().findFirst().orElse("");
        return line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) + "…" : line;
    }

    private void line(String text, Piece.Paragraph from) throws UnreadableDocumentException {
        if (text.isEmpty()) {
            return;
        }
        if (text.indexOf('\t') >= 0) {
            tabbedRow(text.split("\t", -1), from.anchor());
            return;
        }
        inTabs = false;
        SourceLocation at = SourceLocation.ofWord(rows.source(), place, rows.beginBlock(), 0, 1);
        rows.paragraph(text, from.headingLevel(), at, place);
        placed.at(at, from.anchor());
    }

    private void tabbedRow(String[] texts, Anchor anchor) throws UnreadableDocumentException {
        if (!inTabs) {
            inTabs = true;
            tabRow = 0;
            rows.beginBlock();
        }
        tabRow++;
        List<GridCell> cells = new ArrayList<>(texts.length);
        for (String text : texts) {
            int column = cells.size() + 1;
            SourceLocation at = SourceLocation.ofWord(rows.source(), place, rows.block(), tabRow, column);
            cells.add(new GridCell(Blanks.strip(text), column, 1, 1, at));
        }
        rows.row(cells, cells.getFirst().at(), place);
        placed.at(cells.getFirst().at(), anchor);
    }

    private void row(Piece.Row row) throws UnreadableDocumentException {
        inTabs = false;
        if (!row.table().equals(table)) {
            table = row.table();
            tablePlace = step(path(), row.table().name());
            rows.beginBlock();
        }
        place = tablePlace;
        List<GridCell> cells = new ArrayList<>(row.cells().size() + 4);
        for (CellDraft draft : row.cells()) {
            SourceLocation at = cellAt(row.number(), draft.column());
            cells.add(new GridCell(draft.text(), draft.column(), draft.columnSpan(), draft.rowSpan(), at));
            placed.at(at, draft.anchor());
            note(draft.remarks(), at);
            for (int covered = 1; covered < draft.columnSpan(); covered++) {
                int column = draft.column() + covered;
                cells.add(new GridCell("", column, 1, 1, cellAt(row.number(), column)));
            }
        }
        rows.row(cells, cells.getFirst().at(), "%s第%d行".formatted(tablePlace, row.number()));
    }

    private SourceLocation cellAt(int row, int column) {
        return SourceLocation.ofWord(rows.source(), tablePlace, rows.block(), row, column);
    }

    private void note(List<Piece.Remark> remarks, SourceLocation at) {
        for (Piece.Remark remark : remarks) {
            rows.note(new FileTrace(remark.kind(), remark.message(), remark.printed(), remark.stored(), at));
        }
    }
}
