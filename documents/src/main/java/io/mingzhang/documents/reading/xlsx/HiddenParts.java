package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.model.FileTrace;
import java.util.Map;
import java.util.TreeMap;

/** Counts what stands in hidden rows and columns and notes each run of them once. Used for one sheet. */
final class HiddenParts {

    private static final int EXCERPT = 60;

    private final TraceNotes notes;
    private final Map<Integer, Part> rows = new TreeMap<>();
    private final Map<Integer, Part> columns = new TreeMap<>();

    /** A hidden row or column: how many of its cells are filled, where the first stands and the beginning of the texts. */
    private static final class Part {
        private final int across;
        private final StringBuilder texts = new StringBuilder();
        private int count;

        Part(int across) {
            this.across = across;
        }

        void add(String text) {
            count++;
            if (texts.length() < EXCERPT) {
                texts.append(texts.isEmpty() ? "" : " ").append(text, 0, Math.min(EXCERPT, text.length()));
            }
        }
    }

    HiddenParts(TraceNotes notes) {
        this.notes = notes;
    }

    void inRow(int row, int column, String text) {
        rows.computeIfAbsent(row, _ -> new Part(column)).add(text);
    }

    void inColumn(int column, int row, String text) {
        columns.computeIfAbsent(column, _ -> new Part(row)).add(text);
    }

    void finish() {
        runs(rows, FileTrace.Kind.HIDDEN_ROW);
        runs(columns, FileTrace.Kind.HIDDEN_COLUMN);
    }

    private void runs(Map<Integer, Part> parts, FileTrace.Kind kind) {
        int from = 0;
        int to = 0;
        int count = 0;
        Part first = new Part(0);
        for (Map.Entry<Integer, Part> entry : parts.entrySet()) {
            if (count > 0 && entry.getKey() == to + 1) {
                to++;
                count += entry.getValue().count;
                continue;
            }
            note(kind, from, to, count, first);
            first = entry.getValue();
            from = entry.getKey();
            to = from;
            count = first.count;
        }
        note(kind, from, to, count, first);
    }

    private void note(FileTrace.Kind kind, int from, int to, int count, Part first) {
        if (count == 0) {
            return;
        }
        boolean isRow = kind == FileTrace.Kind.HIDDEN_ROW;
        String one = isRow ? Integer.toString(from) : letters(from);
        String other = isRow ? Integer.toString(to) : letters(to);
        String range = from == to ? "第 " + one + " " : "第 " + one + " 至 " + other + " ";
        String message = "隐藏了%s%s，共 %d 个有内容的单元格".formatted(range, isRow ? "行" : "列", count);
        notes.trace(
                kind,
                message,
                "",
                first.texts.toString(),
                isRow ? notes.at(from, first.across) : notes.at(first.across, from));
    }

    private static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
