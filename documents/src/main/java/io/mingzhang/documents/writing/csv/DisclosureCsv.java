package io.mingzhang.documents.writing.csv;

import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.documents.writing.layout.Part;
import io.mingzhang.documents.writing.layout.TextGrid;
import io.mingzhang.model.Disclosure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A document as files of comma-separated values: one for each part, rows and columns as printed, and an index of them. */
public final class DisclosureCsv {

    private static final int LONGEST_NAME = 40;
    private static final String INDEX = "00-目录.csv";

    private DisclosureCsv() {}

    /** The files of a document, the index first. */
    public static List<CsvFile> files(Disclosure document) {
        List<CsvFile> files = new ArrayList<>();
        StringBuilder index =
                new StringBuilder(CsvText.BYTE_ORDER_MARK).append(CsvText.line(List.of("文件", "类型", "名称", "行数")));
        int number = 1;
        for (Part part : Layout.of(document).parts()) {
            PrintGrid grid = grid(part);
            String name = "%02d-%s.csv".formatted(number++, fileName(part.name()));
            index.append(CsvText.line(List.of(name, part.kind(), part.name(), String.valueOf(grid.height()))));
            files.add(new CsvFile(name, text(grid)));
        }
        files.addFirst(new CsvFile(INDEX, index.toString()));
        return files;
    }

    private static PrintGrid grid(Part part) {
        return switch (part) {
            case Part.Text text -> TextGrid.of(text);
            case Part.Table table -> table.grid();
            case Part.Form form -> form.grid();
            case Part.Unknown unknown -> unknown.grid();
        };
    }

    private static String text(PrintGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            rows.add(new ArrayList<>(Collections.nCopies(grid.width(), "")));
        }
        for (PrintCell cell : grid.cells()) {
            rows.get(cell.row()).set(cell.column(), cell.text());
        }
        StringBuilder text = new StringBuilder(CsvText.BYTE_ORDER_MARK);
        rows.forEach(row -> text.append(CsvText.line(row)));
        return text.toString();
    }

    /** A part's name as a file name: without signs that file systems forbid. */
    private static String fileName(String name) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < name.length() && safe.length() < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            boolean allowed = Character.isLetterOrDigit(c) || "（）()“”、-_年".indexOf(c) >= 0;
            if (allowed && !Character.isSurrogate(c)) {
                safe.append(c);
            }
        }
        return safe.isEmpty() ? "部分" : safe.toString();
    }
}
