package io.mingzhang.documents.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks cells in the text of a sheet; cells and rows that are not there yet are added. Used for one sheet. */
final class SheetMarks {

    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final XmlText sheet;
    private final StyleMarks styles;
    private final Deque<CellNote> left = new ArrayDeque<>();
    private int row;
    private int column;

    SheetMarks(XmlText sheet, StyleMarks styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Gives the cells their fills; the notes are in reading order. */
    void fill(List<CellNote> notes) {
        if (!styles.works()) {
            return;
        }
        left.addAll(notes);
        sheet.restart();
        boolean inData = false;
        for (Optional<XmlTag> next = sheet.next(); next.isPresent() && !left.isEmpty(); next = sheet.next()) {
            XmlTag tag = next.get();
            if (tag.opens("sheetData")) {
                inData = !tag.isEmptyElement();
                if (tag.isEmptyElement()) {
                    String rows = newRows(tag.prefix(), Integer.MAX_VALUE);
                    sheet.replace(tag, tag.text().replaceFirst("\\s*/>$", ">") + rows + closing(tag));
                }
            } else if (inData && tag.closes("sheetData")) {
                sheet.insert(tag.start(), newRows(tag.prefix(), Integer.MAX_VALUE));
            } else if (inData && tag.name().equals("row")) {
                row(tag);
            } else if (inData && tag.opens("c")) {
                cell(tag);
            }
        }
    }

    private void row(XmlTag tag) {
        if (tag.closes()) {
            sheet.insert(tag.start(), newCells(tag.prefix(), Integer.MAX_VALUE));
            return;
        }
        row = tag.number("r", row + 1);
        column = 0;
        String above = newRows(tag.prefix(), row);
        if (!above.isEmpty()) {
            sheet.insert(tag.start(), above);
        }
        if (tag.isEmptyElement()) {
            String cells = newCells(tag.prefix(), Integer.MAX_VALUE);
            if (!cells.isEmpty()) {
                sheet.replace(tag, tag.text().replaceFirst("\\s*/>$", ">") + cells + closing(tag));
            }
        }
    }

    private void cell(XmlTag tag) {
        String reference = tag.attribute("r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        String before = newCells(tag.prefix(), column);
        if (!before.isEmpty()) {
            sheet.insert(tag.start(), before);
        }
        CellNote note = left.peek();
        if (note != null && note.row() == row && note.column() == column) {
            left.remove();
            int style = styles.marked(tag.number("s", 0), note.severity());
            sheet.replace(tag, tag.with("s", Integer.toString(style)));
        }
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) & 31);
        }
        return column;
    }

    /** Cells of this row that stand before a column. */
    private String newCells(String prefix, int before) {
        StringBuilder cells = new StringBuilder();
        while (!left.isEmpty() && left.peek().row() == row && left.peek().column() < before) {
            cells.append(newCell(prefix, left.remove()));
        }
        return cells.toString();
    }

    /** Rows that stand before a row. */
    private String newRows(String prefix, int before) {
        StringBuilder rows = new StringBuilder();
        while (!left.isEmpty() && left.peek().row() < before) {
            int number = left.peek().row();
            rows.append("<%srow r=\"%d\">".formatted(prefix, number));
            while (!left.isEmpty() && left.peek().row() == number) {
                rows.append(newCell(prefix, left.remove()));
            }
            rows.append("</%srow>".formatted(prefix));
        }
        return rows.toString();
    }

    private String newCell(String prefix, CellNote note) {
        return "<%sc r=\"%s\" s=\"%d\"/>".formatted(prefix, note.reference(), styles.marked(0, note.severity()));
    }

    /** Ties the sheet to the drawing of its notes; the sheet must not have such a tie yet. */
    void tieDrawing(String id, String relationships) {
        sheet.restart();
        int depth = 0;
        boolean behindData = false;
        for (Optional<XmlTag> next = sheet.next(); next.isPresent(); next = sheet.next()) {
            XmlTag tag = next.get();
            depth -= tag.closes() ? 1 : 0;
            boolean controls = behindData && tag.opens("AlternateContent");
            boolean end = depth == 0 && tag.closes();
            if (end || depth == 1 && !tag.closes() && (BEHIND_DRAWING.contains(tag.name()) || controls)) {
                String prefix = controls ? "" : tag.prefix();
                sheet.insert(
                        tag.start(),
                        "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(prefix, relationships, id));
                return;
            }
            behindData |= tag.name().equals("sheetData");
            depth += tag.closes() || tag.isEmptyElement() ? 0 : 1;
        }
    }

    private static String closing(XmlTag tag) {
        return "</" + tag.prefix() + tag.name() + ">";
    }
}
