package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.content.FormulaGuard;
import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values with quotes (RFC 4180); quoted cells may run over lines. One grid per run of non-empty lines. */
final class CommaSeparatedLayout {

    private final ContentBuilder content;
    private final StringBuilder cell = new StringBuilder();
    private List<RawCell> row = new ArrayList<>();
    private TextLine cellLine = new TextLine(1, "");
    private boolean quoted;

    private CommaSeparatedLayout(ContentBuilder content) {
        this.content = content;
    }

    static void read(List<TextLine> lines, ContentBuilder content) throws UnreadableDocumentException {
        CommaSeparatedLayout layout = new CommaSeparatedLayout(content);
        for (TextLine line : lines) {
            layout.accept(line);
        }
        layout.endRow(true);
    }

    private void accept(TextLine line) throws UnreadableDocumentException {
        String text = line.text();
        if (quoted) {
            cell.append('\n');
        } else if (line.isBlank()) {
            content.endGrid();
            return;
        } else {
            cellLine = line;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (escaped) {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || Blanks.isBlank(cell))) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endCell(line);
            } else {
                cell.append(c);
            }
        }
        endRow(false);
    }

    private void endCell(TextLine line) throws UnreadableDocumentException {
        row.add(new RawCell(cellLine, FormulaGuard.unguarded(cell.toString())));
        cell.setLength(0);
        cellLine = line;
        if (row.size() > ReadLimits.MAX_COLUMNS) {
            throw new UnreadableDocumentException(Refusal.tooManyColumns(line.place()));
        }
    }

    private void endRow(boolean atEnd) throws UnreadableDocumentException {
        if (quoted && !atEnd || row.isEmpty() && cell.isEmpty()) {
            return;
        }
        endCell(cellLine);
        if (row.size() == 1) {
            MarkedParagraph.of(row.getFirst().text())
                    .addTo(content, row.getFirst().line());
        } else {
            content.row(row);
        }
        row = new ArrayList<>();
    }
}
