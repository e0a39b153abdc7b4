package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet from its part, row by row; empty cells, however formatted, cost nothing. Used once. */
final class SheetReader {

    /** Stands for a formula whose result the file does not store: there is an amount, but nobody knows which. */
    static final String UNCOMPUTED = "#未计算";

    private static final int MAX_MERGES = 200_000;

    private final String name;
    private final CellText printer;
    private final TraceNotes notes;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final HiddenParts hidden;

    private String[] buffer = new String[64];
    private boolean takesHidden;
    private boolean rowsHiddenByDefault;
    private boolean ascending = true;
    private int row;
    private int column;
    private int first;
    private int last;
    private long slots;
    private long filled;
    private int uncomputed;

    SheetReader(SheetEntry sheet, CellText printer, TraceNotes notes) {
        this.name = sheet.name();
        this.printer = printer;
        this.notes = notes;
        this.hidden = new HiddenParts(notes);
    }

    /** Takes hidden rows and columns like all others: filtered rows of a list are hidden, not deleted. */
    SheetReader withHidden() {
        takesHidden = true;
        return this;
    }

    SheetGrid read(PartXml xml) throws UnreadableDocumentException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "sheetFormatPr" -> rowsHiddenByDefault = xml.isOn("zeroHeight", false);
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "mergeCell" -> merge(xml.attribute("ref"));
                default -> {}
            }
        }
        if (uncomputed > 0) {
            notes.damage(
                    Damage.Kind.LOST_VALUE,
                    "工作表“%s”有 %d 个公式没有保存计算结果，读不到数值；请用 Excel 或 WPS 打开后保存".formatted(name, uncomputed),
                    notes.at(0, 0));
        }
        if (!ascending) {
            rows.sort(Comparator.comparingInt(SheetRow::number));
            notes.damage(Damage.Kind.SHIFTED_ROW, "工作表“%s”的行没有按行号顺序存储，已重新排列".formatted(name), notes.at(0, 0));
        }
        hidden.finish();
        return new SheetGrid(rows, merges, hiddenRows, hiddenColumns, filled);
    }

    private void column(PartXml xml) {
        int from = Math.max(1, xml.number("min", 1));
        int to = Math.min(CellRange.MAX_COLUMN, xml.number("max", from));
        if (from <= to && (xml.isOn("hidden", false) || xml.attribute("width").equals("0"))) {
            hiddenColumns.set(from, to + 1);
        }
    }

    private void merge(String reference) throws UnreadableDocumentException {
        if (merges.size() >= MAX_MERGES) {
            throw new UnreadableDocumentException(Refusal.hostile("工作表“%s”的合并单元格超过 %d 处".formatted(name, MAX_MERGES)));
        }
        CellRange.of(reference).filter(CellRange::isMerge).ifPresent(merges::add);
    }

    private void row(PartXml xml) throws UnreadableDocumentException {
        int before = row;
        row = xml.number("r", row + 1);
        if (row < 1 || row > CellRange.MAX_ROW) {
            throw new UnreadableDocumentException(Refusal.corrupt("工作表“%s”的行号 %d 超出范围".formatted(name, row)));
        }
        ascending &= row > before;
        boolean hiddenRow =
                xml.isOn("hidden", rowsHiddenByDefault && xml.attribute("ht").isEmpty())
                        || xml.attribute("ht").equals("0");
        if (hiddenRow) {
            hiddenRows.set(row);
        }
        column = 0;
        first = 0;
        last = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                cell(xml, hiddenRow);
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (first > 0) {
            keep();
        }
    }

    private void keep() throws UnreadableDocumentException {
        String[] texts = Arrays.copyOfRange(buffer, first, last + 1);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == null) {
                texts[i] = "";
            }
        }
        slots += texts.length;
        if (rows.size() >= ReadLimits.MAX_ROWS || slots > ReadLimits.MAX_CELLS) {
            throw new UnreadableDocumentException(Refusal.tooManyRows("工作表“%s”第 %d 行".formatted(name, row)));
        }
        rows.add(new SheetRow(row, first, texts));
        Arrays.fill(buffer, first, last + 1, null);
    }

    private void cell(PartXml xml, boolean hiddenRow) throws UnreadableDocumentException {
        CellHead head = head(xml.raw());
        column = head.column();
        String value = value(xml, head.type());
        if (value.isEmpty()) {
            return;
        }
        String text = value.equals(UNCOMPUTED) ? value : printer.print(head, value);
        if (text.isEmpty()) {
            return;
        }
        filled++;
        if (takesHidden) {
            put(text);
        } else if (hiddenRow) {
            hidden.inRow(row, column, text);
        } else if (hiddenColumns.get(column)) {
            hidden.inColumn(column, row, text);
        } else {
            put(text);
        }
    }

    private void put(String text) {
        if (column >= buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(column + 1, buffer.length * 2));
        }
        if (buffer[column] != null) {
            notes.damage(Damage.Kind.SHIFTED_ROW, "同一单元格在文件中出现两次，内容已合在一起", notes.at(row, column));
            buffer[column] = buffer[column] + " " + text;
        } else {
            buffer[column] = text;
        }
        first = first == 0 ? column : Math.min(first, column);
        last = Math.max(last, column);
    }

    private CellHead head(XMLStreamReader raw) throws UnreadableDocumentException {
        String type = "";
        int style = 0;
        int place = column + 1;
        for (int i = raw.getAttributeCount() - 1; i >= 0; i--) {
            String attribute = raw.getAttributeLocalName(i);
            if (attribute.equals("r")) {
                place = CellRange.column(raw.getAttributeValue(i));
            } else if (attribute.equals("s")) {
                style = style(raw.getAttributeValue(i));
            } else if (attribute.equals("t")) {
                type = raw.getAttributeValue(i);
            }
        }
        if (place < 1 || place > CellRange.MAX_COLUMN) {
            throw new UnreadableDocumentException(Refusal.corrupt("工作表“%s”第 %d 行有超出范围的单元格".formatted(name, row)));
        }
        return new CellHead(row, place, type, style);
    }

    private static int style(String text) {
        int style = 0;
        for (int i = 0; i < text.length() && i < 6; i++) {
            style = style * 10 + (text.charAt(i) & 15);
        }
        return style;
    }

    /** What the cell stores, empty when it stores nothing. */
    private String value(PartXml xml, String type) throws UnreadableDocumentException {
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = content(xml);
            } else if (xml.isStart("is")) {
                value = RichText.read(xml, "is");
            } else if (xml.isStart()) {
                formula |= xml.isStart("f");
                xml.skip();
            }
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            uncomputed++;
            return UNCOMPUTED;
        }
        return value;
    }

    private static String content(PartXml xml) throws UnreadableDocumentException {
        String first = "";
        StringBuilder more = new StringBuilder(0);
        while (xml.next() && !xml.isEnd("v")) {
            if (xml.isText()) {
                if (first.isEmpty()) {
                    first = xml.text();
                } else {
                    more.append(xml.text());
                }
            }
        }
        return more.isEmpty() ? first : first + more;
    }
}
