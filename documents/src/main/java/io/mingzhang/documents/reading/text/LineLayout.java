package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import java.util.List;

/**
 * The usual layout: one line a row, cells divided by tabs (or by {@code |} as in Markdown); other lines are paragraphs.
 * Consecutive tabular lines form one grid.
 */
final class LineLayout {

    /** An HTML table longer than this many lines is taken for unclosed. */
    private static final int MAX_HTML_LINES = 5_000;

    private final List<TextLine> lines;
    private final ContentBuilder content;

    private LineLayout(List<TextLine> lines, ContentBuilder content) {
        this.lines = lines;
        this.content = content;
    }

    static void read(List<TextLine> lines, ContentBuilder content) throws UnreadableDocumentException {
        new LineLayout(lines, content).readAll();
    }

    private void readAll() throws UnreadableDocumentException {
        int next = 0;
        while (next < lines.size()) {
            TextLine line = lines.get(next);
            int end = htmlTableEnd(next);
            if (end > next) {
                htmlTable(line, next, end);
                next = end;
            } else {
                read(line);
                next++;
            }
        }
    }

    private void read(TextLine line) throws UnreadableDocumentException {
        String text = line.text();
        if (text.indexOf('\t') >= 0) {
            tabbedRow(line);
        } else if (line.isBlank()) {
            content.endGrid();
        } else if (isPiped(text)) {
            pipedRow(line);
        } else if (MarkedParagraph.isRule(text)) {
            content.endGrid();
        } else {
            MarkedParagraph.of(text).addTo(content, line);
        }
    }

    private void tabbedRow(TextLine line) throws UnreadableDocumentException {
        List<RawCell> cells = RawCell.split(line, line.text(), '\t');
        if (!isSeparator(cells)) {
            content.row(cells);
        }
    }

    private void pipedRow(TextLine line) throws UnreadableDocumentException {
        String inner = Blanks.strip(line.text());
        inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
        List<RawCell> cells = RawCell.split(line, inner, '|');
        if (!isSeparator(cells)) {
            content.row(cells.stream()
                    .map(cell -> new RawCell(line, MarkedParagraph.withoutBold(Blanks.strip(cell.text()))))
                    .toList());
        }
    }

    private static boolean isPiped(String text) {
        String stripped = Blanks.strip(text);
        return stripped.length() > 2 && stripped.charAt(0) == '|' && stripped.indexOf('|', 1) > 0;
    }

    /** The line of dashes between head and body of a Markdown table. */
    private static boolean isSeparator(List<RawCell> cells) {
        boolean dashes = false;
        for (RawCell cell : cells) {
            String text = Blanks.strip(cell.text());
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != '-' && text.charAt(i) != ':') {
                    return false;
                }
            }
            dashes |= text.length() >= 3;
        }
        return dashes;
    }

    /** The index behind the line on which the HTML table that begins at a line is closed; the same index when none begins. */
    private int htmlTableEnd(int start) {
        if (!contains(lines.get(start).text(), "<table")) {
            return start;
        }
        int limit = Math.min(lines.size(), start + MAX_HTML_LINES);
        for (int i = start; i < limit; i++) {
            if (contains(lines.get(i).text(), "</table")) {
                return i + 1;
            }
        }
        return start;
    }

    /** What stands before and behind the table on its first and last line is kept as rows or paragraphs of its own. */
    private void htmlTable(TextLine first, int start, int end) throws UnreadableDocumentException {
        content.note(Damage.Kind.MARKUP, "文字中残留网页表格标记", first.number());
        StringBuilder html = new StringBuilder();
        for (int i = start; i < end; i++) {
            html.append(lines.get(i).text()).append('\n');
        }
        String text = html.toString();
        int open = indexOf(text, "<table", 0);
        int close = indexOf(text, "</table", open);
        if (close < 0) {
            close = text.length();
        }
        readRest(first, text.substring(0, open));
        for (List<RawCell> row : HtmlTable.rows(lines.subList(start, end), text.substring(open, close))) {
            content.row(row);
        }
        int rest = text.indexOf('>', close);
        if (rest >= 0) {
            readRest(lines.get(end - 1), text.substring(rest + 1));
        }
    }

    private void readRest(TextLine line, String text) throws UnreadableDocumentException {
        if (!Blanks.isBlank(text)) {
            String sole = text.indexOf('\n') == text.length() - 1 ? text.substring(0, text.length() - 1) : text;
            read(new TextLine(line.number(), sole));
        }
    }

    private static boolean contains(String text, String lowerCase) {
        return text.indexOf('<') >= 0 && indexOf(text, lowerCase, 0) >= 0;
    }

    private static int indexOf(String text, String lowerCase, int from) {
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, lowerCase, 0, lowerCase.length())) {
                return i;
            }
        }
        return -1;
    }
}
