package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.view.ViewLayout.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds places of the model in the view: the cell or paragraph, and in it the characters that are printed there. */
final class PlaceFinder {

    private static final char CUT = '…';

    /** What is not printed just like that is looked for in so many characters. */
    private static final int FARTHEST = 2_000;

    private record Wanted(SourceLocation at, String printed) {}

    private final ContentIndex content;
    private final ViewLayout layout;
    private final Map<Wanted, ViewPlace> known = new HashMap<>();

    PlaceFinder(ContentIndex content, ViewLayout layout) {
        this.content = content;
        this.layout = layout;
    }

    /** The index of the row of a place, {@link ContentIndex#NONE} when it has none. */
    int row(SourceLocation at) {
        return content.row(at);
    }

    /** Where a text stands that the model found at a place. */
    ViewPlace find(SourceLocation at, String printed) {
        return known.computeIfAbsent(new Wanted(at, printed), this::find);
    }

    private ViewPlace find(Wanted wanted) {
        int row = content.row(wanted.at());
        if (row == ContentIndex.NONE || !layout.isShown(row)) {
            return ViewPlace.NOWHERE;
        }
        ContentRow found = content.rows().get(row);
        return found.tabular() ? inGrid(row, wanted) : inParagraph(row, wanted);
    }

    private ViewPlace inParagraph(int row, Wanted wanted) {
        GridCell text = content.rows().get(row).cells().getFirst();
        String place = ViewLayout.place(layout.segment(row));
        return stretch(place, text.text(), offset(text.at(), wanted.at()), wanted.printed());
    }

    /** The 0-based character at which a place stands in a text, in the words of {@link SourceLocation#atCharacter}. */
    private static int offset(SourceLocation text, SourceLocation at) {
        return at.sheet().isEmpty()
                ? at.column() - Math.max(1, text.column())
                : Math.max(1, at.offset()) - Math.max(1, text.offset());
    }

    private ViewPlace inGrid(int row, Wanted wanted) {
        List<GridCell> cells = content.rows().get(row).cells();
        int named = content.cell(row, wanted.at());
        String core = core(wanted.printed());
        GridCell cell = cells.get(named);
        int offset = Math.max(0, wanted.at().offset() - 1);
        if (core.isEmpty() || cell.text().contains(core)) {
            return stretch(cellPlace(row, named), cell.text(), offset, wanted.printed());
        }
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            int start = wanted.at().column() - cells.get(i).at().column();
            if (start > 0 && text.startsWith(core, start)) { // prose in a cell: the column counts characters
                return new ViewPlace(cellPlace(row, i), start, core.length());
            }
        }
        for (int i = named + 1; i < cells.size(); i++) { // the place of a row as a whole
            if (cells.get(i).text().contains(core)) {
                return stretch(cellPlace(row, i), cells.get(i).text(), 0, wanted.printed());
            }
        }
        return ViewPlace.whole(cellPlace(row, sayingMost(cells, named, core)));
    }

    /** The cell whose text is the longest piece of what is said of a row: its name, in code and name. */
    private static int sayingMost(List<GridCell> cells, int from, String said) {
        int best = from;
        int longest =
                said.contains(cells.get(from).text()) ? cells.get(from).text().length() : 0;
        for (int i = from + 1; i < cells.size(); i++) {
            String text = cells.get(i).text().strip();
            if (text.length() > longest && said.contains(text)) {
                best = i;
                longest = text.length();
            }
        }
        return best;
    }

    /** What is printed, at its offset or behind it; the whole text when it is all of it, or when it is not found. */
    private static ViewPlace stretch(String place, String text, int offset, String printed) {
        String core = core(printed);
        if (core.isEmpty() || core.length() == text.length()) {
            return ViewPlace.whole(place);
        }
        int from = Math.max(0, Math.min(offset, text.length()));
        int start = text.startsWith(core, from) ? from : text.indexOf(core, from);
        start = start < 0 ? text.indexOf(core) : start;
        return start < 0 ? withoutBlanks(place, text, from, core) : new ViewPlace(place, start, core.length());
    }

    /** Blanks inside figures and line breaks inside excerpts do not count. */
    private static ViewPlace withoutBlanks(String place, String text, int from, String core) {
        for (int start = from; start < Math.min(text.length(), from + FARTHEST); start++) {
            int end = endOfMatch(text, start, core);
            if (end > start) {
                return new ViewPlace(place, start, end - start);
            }
        }
        return ViewPlace.whole(place);
    }

    /** Behind the characters that say the same from a character on, −1 when they say something else. */
    private static int endOfMatch(String text, int start, String core) {
        int at = start;
        for (int i = 0; i < core.length(); i++) {
            if (isBlank(core.charAt(i))) {
                continue;
            }
            while (at < text.length() && isBlank(text.charAt(at)) && at > start) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != core.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0';
    }

    /** An excerpt without the signs that it is one. */
    private static String core(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && printed.charAt(start) == CUT) {
            start++;
        }
        while (end > start && printed.charAt(end - 1) == CUT) {
            end--;
        }
        return printed.substring(start, end);
    }

    /** The place of a cell, or of the one that covers it. */
    private String cellPlace(int row, int index) {
        Segment segment = layout.segment(row);
        GridCell cell = content.rows().get(row).cells().get(index);
        if (!cell.isBlank()) {
            return ViewLayout.place(segment, row, cell.column());
        }
        int column = Math.min(cell.column(), segment.width());
        for (Span span : segment.spans()) {
            if (span.row() > row) {
                break;
            }
            if (span.covers(row, column)) {
                return ViewLayout.place(segment, span.row(), span.column());
            }
        }
        return ViewLayout.place(segment, row, column);
    }
}
