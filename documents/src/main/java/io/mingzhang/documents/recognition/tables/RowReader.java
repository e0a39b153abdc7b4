package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Side;
import io.mingzhang.standards.text.NumberedLabel;
import io.mingzhang.standards.vocabulary.RowVocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one half: texts, code, name, line item and cells; levels and parents come later. */
final class RowReader {

    private final TableGrid grid;
    private final Half half;
    private final List<Column> columns;
    private final RowVocabulary vocabulary;
    private final RowCodes codes;
    private final boolean isList;

    /**
     * @param columns the finished columns of the half, in the order of its drafts
     * @param isList whether the rows are free names (units, projects) and not subjects
     */
    RowReader(
            TableGrid grid, Half half, List<Column> columns, RowVocabulary vocabulary, RowCodes codes, boolean isList) {
        this.grid = grid;
        this.half = half;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.isList = isList;
    }

    /** The row of the half in a grid row; empty when the half has nothing there. */
    Optional<RowDraft> read(int gridRow, Side side) {
        int first = half.columns().getFirst().index();
        RowDraft row = new RowDraft(gridRow, side, grid.at(gridRow, firstFilled(gridRow, first)));
        List<BudgetCell> cells = new ArrayList<>(columns.size());
        boolean anything = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnDraft draft = half.columns().get(i);
            Column column = columns.get(i);
            String text = grid.text(gridRow, draft.index());
            anything |= !text.isEmpty();
            if (draft.isNumeric()) {
                cells.add(CellReader.read(
                        column.id(), draft.role(), column.unit(), text, grid.at(gridRow, draft.index())));
            } else if (!text.isEmpty()) {
                row.texts.put(column.id(), text);
            }
        }
        if (!anything) {
            return Optional.empty();
        }
        row.cells = List.copyOf(cells);
        readUnit(row);
        readName(row);
        return Optional.of(row);
    }

    private int firstFilled(int gridRow, int otherwise) {
        for (ColumnDraft column : half.columns()) {
            if (!grid.text(gridRow, column.index()).isEmpty()) {
                return column.index();
            }
        }
        return otherwise;
    }

    private void readName(RowDraft row) {
        String nameText = nameText(row.gridRow);
        Optional<BigDecimal> amount = row.cells.stream()
                .flatMap(cell -> cell.amount().stream())
                .findFirst()
                .map(stated -> stated.value());
        if (isList) {
            CodeText unit = CodeText.of(nameText);
            row.printedName = nameText;
            row.name = withoutBlanks(unit.bracketed() ? unit.rest() : nameText);
        } else {
            codes.read(row, grid, nameText, amount);
            NumberedLabel label = NumberedLabel.of(row.name);
            row.numbering = depth(label.ordinal());
            row.partOf = label.partOf();
            row.name = label.words();
        }
        row.secondNameBlank = half.first(ColumnRole.SECOND_NAME)
                .map(column -> grid.text(row.gridRow, column.index()).isEmpty())
                .orElse(false);
        row.item = row.code.isPresent() ? LineItem.NONE : item(row);
    }

    /** A label such as 合计 may stand in any text column. */
    private LineItem item(RowDraft row) {
        LineItem own = item(row.name);
        if (own != LineItem.NONE || !row.name.isEmpty() && !isList) {
            return own;
        }
        for (String text : row.texts.values()) {
            LineItem other = item(text);
            if (other == LineItem.TOTAL || own == LineItem.NONE && row.name.isEmpty() && other != LineItem.NONE) {
                if (row.name.isEmpty()) {
                    row.name = withoutBlanks(text);
                    row.printedName = text;
                }
                return other;
            }
        }
        return LineItem.NONE;
    }

    private LineItem item(String name) {
        if (name.isEmpty()) {
            return LineItem.NONE;
        }
        LineItem item = vocabulary
                .meaningOf(name)
                .map(meaning ->
                        ColumnReader.named(LineItem.class, meaning.item()).orElse(LineItem.COUNT))
                .orElse(LineItem.NONE);
        return isList && !isListItem(item) ? LineItem.NONE : item;
    }

    /** Among units and projects only totals and kinds of expenditure are labels; 会议费 is the name of a project there. */
    private static boolean isListItem(LineItem item) {
        return switch (item) {
            case TOTAL, SUBTOTAL, BASIC, PROJECT, PERSONNEL, OPERATING, EXPENDITURE_TOTAL -> true;
            default -> false;
        };
    }

    private String nameText(int gridRow) {
        if (isList) {
            String text = firstText(gridRow, ColumnRole.PROJECT_NAME, ColumnRole.NAME, ColumnRole.PROCUREMENT_ITEM);
            return text.isEmpty() ? firstText(gridRow, ColumnRole.UNIT_NAME, ColumnRole.ECONOMIC_SUBJECT) : text;
        }
        return half.nameColumn()
                .map(column -> grid.text(gridRow, column.index()))
                .orElse("");
    }

    private String firstText(int gridRow, ColumnRole... roles) {
        for (ColumnRole role : roles) {
            String text = half.first(role)
                    .map(column -> grid.text(gridRow, column.index()))
                    .orElse("");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private void readUnit(RowDraft row) {
        if (!isList) {
            row.unitName = withoutBlanks(firstText(row.gridRow, ColumnRole.UNIT_NAME));
            return;
        }
        String unitName = firstText(row.gridRow, ColumnRole.UNIT_NAME);
        CodeText bracketed = CodeText.of(unitName);
        String unitCode = firstText(row.gridRow, ColumnRole.UNIT_CODE);
        row.unitCode = unitCode.isEmpty() ? bracketed.digits() : unitCode;
        row.unitName = withoutBlanks(bracketed.digits().isEmpty() ? unitName : bracketed.rest());
        row.hasDetail = half.columns().stream()
                .filter(column -> switch (column.role()) {
                    case PROCUREMENT_ITEM, ECONOMIC_SUBJECT -> true;
                    default -> false;
                })
                .anyMatch(column -> !grid.text(row.gridRow, column.index()).isEmpty());
    }

    /** Whether a row states that amounts follow: used to tell a body from repeated headers. */
    static boolean hasNumber(TableGrid grid, int row) {
        for (int c = 0; c < grid.width(); c++) {
            if (PrintedNumber.parse(grid.text(row, c)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static String withoutBlanks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static int depth(String ordinal) {
        if (ordinal.isEmpty()) {
            return 0;
        }
        char first = ordinal.charAt(0);
        boolean bracket = first == '(';
        char sign = bracket && ordinal.length() > 1 ? ordinal.charAt(1) : first;
        if (sign >= '①' && sign <= '⑳') {
            return 5;
        }
        boolean digit = Character.isDigit(sign);
        if (bracket || ordinal.endsWith(")")) {
            return digit ? 4 : 2;
        }
        return digit ? 3 : sign >= '㈠' && sign <= '㈩' ? 2 : 1;
    }
}
