package io.mingzhang.documents.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A left-over HTML table: its rows as cells of a dense grid, spans filled with blanks as in other sources. */
final class HtmlTable {

    private static final int MAX_SPAN = 100;

    private final List<TextLine> lines;
    private final String html;
    private TextLine line;
    /** Columns still covered by a cell further up, with the number of rows it still covers. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private final List<List<RawCell>> rows = new ArrayList<>();
    private List<RawCell> row = new ArrayList<>();

    private HtmlTable(List<TextLine> lines, String html) {
        this.lines = lines;
        this.html = html;
        this.line = lines.getFirst();
    }

    /** The rows of the table in {@code html}, which begins on the first of the lines and runs over all of them. */
    static List<List<RawCell>> rows(List<TextLine> lines, String html) {
        return new HtmlTable(lines, html).parse();
    }

    private List<List<RawCell>> parse() {
        int textStart = -1;
        int counted = 0;
        int lineIndex = 0;
        String open = "";
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            String name = Markup.tagName(html, i);
            boolean closes = i + 1 < html.length() && html.charAt(i + 1) == '/';
            boolean cell = name.equals("td") || name.equals("th");
            if ((cell || name.equals("tr") || name.equals("table")) && textStart >= 0) {
                addCell(html.substring(textStart, i), open);
                textStart = -1;
            }
            if (name.equals("tr") || name.equals("table")) {
                endRow();
            } else if (cell && !closes) {
                for (; counted < i; counted++) {
                    lineIndex += html.charAt(counted) == '\n' ? 1 : 0;
                }
                line = lines.get(Math.min(lineIndex, lines.size() - 1));
                int end = html.indexOf('>', i);
                open = html.substring(i, end);
                textStart = end + 1;
            }
        }
        if (textStart >= 0) {
            addCell(html.substring(textStart), open);
        }
        endRow();
        return rows;
    }

    private void addCell(String text, String tag) {
        skipCovered();
        int columnSpan = span(tag, "colspan");
        int rowSpan = span(tag, "rowspan");
        for (int i = 0; i < columnSpan; i++) {
            if (rowSpan > 1) {
                covered.put(row.size(), rowSpan);
            }
            row.add(i == 0 ? new RawCell(line, text, columnSpan, rowSpan) : new RawCell(line, ""));
        }
    }

    private void skipCovered() {
        while (covered.getOrDefault(row.size(), 0) > 0) {
            row.add(new RawCell(line, ""));
        }
    }

    private void endRow() {
        if (row.isEmpty()) {
            return;
        }
        skipCovered();
        rows.add(row);
        row = new ArrayList<>();
        covered.replaceAll((column, left) -> left - 1);
    }

    private static int span(String tag, String attribute) {
        int at = tag.indexOf(attribute);
        int value = 0;
        for (int i = at < 0 ? tag.length() : at + attribute.length(); i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.min(MAX_SPAN, value * 10 + c - '0');
            } else if (value > 0 || c != '=' && c != '"' && c != '\'' && c != ' ') {
                break;
            }
        }
        return Math.max(1, value);
    }
}
