package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintGrid;

/** Lines of text as a table without borders, for files that know nothing but cells. */
public final class TextGrid {

    private static final int TEXT_WIDTH = 74;
    private static final int PAGE_WIDTH = 8;
    private static final int PROSE = 11;
    private static final int PART = 15;
    private static final int COVER = 22;

    private TextGrid() {}

    /** The lines below each other; pages of contents stand in a second column. */
    public static PrintGrid of(Part.Text text) {
        boolean pages = text.lines().stream().anyMatch(TextGrid::hasPage);
        PrintGrid.Builder grid = PrintGrid.ofColumns(pages ? 2 : 1).atLeast(0, TEXT_WIDTH);
        for (Line line : text.lines()) {
            grid.text(0, line.text(), look(line));
            if (hasPage(line)) {
                grid.atLeast(1, PAGE_WIDTH).number(1, String.valueOf(line.number()), CellLook.LINE_RIGHT.ofSize(PROSE));
            }
            grid.endRow(line.place());
        }
        return grid.build();
    }

    private static boolean hasPage(Line line) {
        return line.kind() == Line.Kind.CONTENTS_ENTRY && line.number() > 0;
    }

    private static CellLook look(Line line) {
        return switch (line.kind()) {
            case COVER -> CellLook.TITLE.ofSize(COVER);
            case CONTENTS_TITLE -> CellLook.TITLE;
            case HEADING ->
                line.number() == 1
                        ? CellLook.TITLE.ofSize(PART)
                        : CellLook.LINE.inBold().ofSize(PROSE + 1);
            case PARAGRAPH, CONTENTS_ENTRY -> CellLook.LINE.ofSize(PROSE);
        };
    }
}
