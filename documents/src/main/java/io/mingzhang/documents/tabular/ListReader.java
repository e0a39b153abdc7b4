package io.mingzhang.documents.tabular;

import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.xlsx.StoredSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads lists from workbooks: finds the row of labels on each sheet, in whatever order they stand, and the rows below. */
public final class ListReader {

    /** Titles and notes above the labels take no more rows than these. */
    private static final int ROWS_ABOVE = 20;

    private static final String SIGNS = "[\\s　*＊:：()（）]";

    private static final Pattern ERROR =
            Pattern.compile("#(?:[A-Z0-9_/]+[!?]?|" + StoredSheet.UNCOMPUTED.substring(1) + ")");

    private final List<ListColumn> columns;

    /** Reads lists of these columns. */
    public ListReader(List<ListColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * What a workbook holds.
     *
     * @param rows the rows of all sheets that have the labels, in order, without empty ones
     * @param problems what is wrong with the workbook as such: missing columns, errors of formulas, merged rows
     * @param unread labels that no column has; what stands below them is not taken over
     */
    public record Read(List<ListRow> rows, List<CellProblem> problems, List<String> unread) {

        /** Keeps the lists. */
        public Read {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
            unread = List.copyOf(unread);
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableDocumentException when it is no workbook that can be read; the refusal says why
     */
    public Read read(byte[] workbook) throws UnreadableDocumentException {
        if (workbook.length > ReadLimits.MAX_BYTES) {
            throw new UnreadableDocumentException(Refusal.tooLarge(workbook.length));
        }
        if (FileSignature.isEncryptedOffice(workbook)) {
            throw new UnreadableDocumentException(Refusal.encrypted());
        }
        if (!FileSignature.isZip(workbook)) {
            throw new UnreadableDocumentException(FileSignature.of(workbook)
                    .map(FileSignature::refusal)
                    .orElseGet(() -> Refusal.unsupported("别的文件，不是 Excel 工作簿（xlsx）", "请在 Excel 或 WPS 中另存为 xlsx 后重试")));
        }
        Gathered all = new Gathered();
        List<StoredSheet> sheets = StoredSheet.read(workbook);
        for (StoredSheet sheet : sheets) {
            read(sheet, all);
        }
        if (!all.found) {
            all.problems.add(new CellProblem(
                    sheets.isEmpty() ? "" : sheets.getFirst().name(),
                    "",
                    "没有找到表头：各工作表前 %d 行中没有一行含有全部必需的列（%s）".formatted(ROWS_ABOVE, required()),
                    "请使用下载的模板，或把表头改为模板中的列名"));
        }
        return new Read(all.rows, all.problems, all.unread);
    }

    private String required() {
        return columns.stream()
                .filter(ListColumn::required)
                .map(ListColumn::label)
                .collect(Collectors.joining("、"));
    }

    /** What has been gathered so far. */
    private static final class Gathered {
        private final List<ListRow> rows = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private boolean found;
    }

    private void read(StoredSheet sheet, Gathered all) {
        int header = headerOf(sheet);
        if (header < 0) {
            return;
        }
        all.found = true;
        Map<String, Integer> places = places(sheet, sheet.rows().get(header), all);
        List<StoredSheet.Row> rows =
                sheet.rows().subList(header + 1, sheet.rows().size());
        for (StoredSheet.Row row : rows) {
            if (places.values().stream().anyMatch(column -> !row.text(column).isEmpty())) {
                all.rows.add(new ListRow(sheet.name(), row, places));
                errors(sheet, row, places, all);
            }
        }
        int merged = sheet.lastMergedRow();
        if (merged > sheet.rows().get(header).number()) {
            all.problems.add(new CellProblem(
                    sheet.name(), Integer.toString(merged), "工作表中有跨行合并的单元格，合并区域只有第一行有值", "请取消合并单元格，并在每一行填上各自的内容"));
        }
    }

    private int headerOf(StoredSheet sheet) {
        for (int i = 0; i < Math.min(ROWS_ABOVE, sheet.rows().size()); i++) {
            StoredSheet.Row row = sheet.rows().get(i);
            boolean complete = columns.stream()
                    .filter(ListColumn::required)
                    .allMatch(column -> row.texts().stream().anyMatch(label -> isLabelOf(column, label)));
            if (complete) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> places(StoredSheet sheet, StoredSheet.Row header, Gathered all) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.texts().size(); i++) {
            String label = header.texts().get(i);
            int place = header.first() + i;
            List<ListColumn> meant =
                    columns.stream().filter(column -> isLabelOf(column, label)).toList();
            if (meant.isEmpty()) {
                if (!label.isEmpty()) {
                    all.unread.add(label);
                }
            } else if (places.putIfAbsent(meant.getFirst().key(), place) != null) {
                all.problems.add(new CellProblem(
                        sheet.name(),
                        ListRow.letters(place) + header.number(),
                        "列“%s”出现了两次".formatted(label),
                        "请删去多余的一列"));
            }
        }
        return Map.copyOf(places);
    }

    private static boolean isLabelOf(ListColumn column, String label) {
        String plain = label.replaceAll(SIGNS, "");
        return column.labels().stream()
                .anyMatch(known -> known.replaceAll(SIGNS, "").equals(plain));
    }

    private void errors(StoredSheet sheet, StoredSheet.Row row, Map<String, Integer> places, Gathered all) {
        places.forEach((key, column) -> {
            String text = row.text(column);
            if (ERROR.matcher(text).matches()) {
                all.problems.add(new CellProblem(
                        sheet.name(),
                        ListRow.letters(column) + row.number(),
                        text.equals(StoredSheet.UNCOMPUTED) ? "公式没有保存计算结果" : "公式结果是错误值 " + text,
                        "请在 Excel 或 WPS 中改正公式，或改填数值后保存"));
            }
        });
    }
}
