package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds budget tables from text, so that a test shows the table it speaks of.
 *
 * <pre>
 * BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
 *         科目编码 | 科目名称           | 合计   | 基本支出 | 项目支出
 *                  | 合计               | 100.00 | 60.00    | 40.00
 *         208      | 社会保障和就业支出 | 100.00 | 60.00    | 40.00
 *         """);
 * </pre>
 *
 * The first line names the columns ({@link FixtureVocabulary}); {@code ||} separates the halves of a side-by-side table.
 * Codes make the hierarchy; rows without code are indented with {@code ·}, one for each level. An empty cell is blank,
 * {@code ?} is lost. Amounts are 万元 unless {@link #in} says otherwise.
 */
public final class TableFixture {

    /** The name every fixture document goes by. */
    public static final String SOURCE = "虚构文档.txt";

    private static final int LINES_PER_TABLE = 1000;

    private final TableKind kind;
    private AmountUnit unit = AmountUnit.TEN_THOUSAND_YUAN;
    private boolean excludesCarryOver;
    private String title = "";
    private int number = 1;

    private TableFixture(TableKind kind) {
        this.kind = kind;
    }

    /** A table of a kind, in 万元. */
    public static BudgetTable table(TableKind kind, String text) {
        return of(kind).rows(text);
    }

    /** A table of a kind to be described further. */
    public static TableFixture of(TableKind kind) {
        return new TableFixture(kind);
    }

    /** Amounts stated in another unit. */
    public TableFixture in(AmountUnit other) {
        unit = other;
        return this;
    }

    /** Which table of its document it is, from 1: decides its id and its lines. */
    public TableFixture number(int position) {
        number = position;
        return this;
    }

    /** The title as printed; the official name of the kind when not said. */
    public TableFixture titled(String text) {
        title = text;
        return this;
    }

    /** The title says 不含上年结转. */
    public TableFixture withoutCarryOver() {
        excludesCarryOver = true;
        return this;
    }

    /** The table with these rows, the first line naming the columns. */
    public BudgetTable rows(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Half> halves = halves(lines.getFirst());
        List<Column> columns =
                halves.stream().flatMap(half -> half.columns.stream()).toList();
        List<BudgetRow> rows = new ArrayList<>();
        for (int h = 0; h < halves.size(); h++) {
            addRows(lines, halves.get(h), h, rows);
        }
        int decimals = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.amount().stream())
                .mapToInt(StatedAmount::decimals)
                .max()
                .orElse(0);
        boolean isEmpty = rows.stream()
                .flatMap(r -> r.cells().stream())
                .noneMatch(c -> c.amount().isPresent());
        String shownTitle = title.isEmpty() ? kind.label() : title;
        return new BudgetTable(
                "t" + number,
                kind,
                shownTitle,
                yearIn(shownTitle),
                "",
                Optional.of(unit),
                decimals,
                columns,
                rows,
                List.of(),
                isEmpty,
                false,
                excludesCarryOver,
                SourceLocation.ofLine(SOURCE, firstLine(), 1));
    }

    private static Optional<FiscalYear> yearIn(String text) {
        return text.matches("\\d{4}年.*")
                ? Optional.of(new FiscalYear(Integer.parseInt(text.substring(0, 4))))
                : Optional.empty();
    }

    private int firstLine() {
        return number * LINES_PER_TABLE;
    }

    /** A half of a table: its side, its columns and where they begin. */
    private record Half(Side side, int firstColumn, List<Column> columns) {}

    private List<Half> halves(String header) {
        List<Half> halves = new ArrayList<>();
        String[] parts = header.split("\\|\\|", -1);
        int position = 0;
        for (int h = 0; h < parts.length; h++) {
            Side side = parts.length == 1 ? Side.NONE : h == 0 ? Side.INCOME : Side.EXPENDITURE;
            List<Column> columns = new ArrayList<>();
            for (String label : cells(parts[h])) {
                int index = position + columns.size() + 1;
                columns.add(FixtureVocabulary.column("c" + index, label, kind, side, unit));
            }
            halves.add(new Half(side, position, List.copyOf(columns)));
            position += columns.size();
        }
        return halves;
    }

    private static List<String> cells(String part) {
        List<String> cells = new ArrayList<>();
        for (String cell : part.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void addRows(List<String> lines, Half half, int halfIndex, List<BudgetRow> rows) {
        Map<Integer, Integer> openByLevel = new HashMap<>();
        int halfStart = rows.size();
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\\|\\|", -1);
            List<String> texts = cells(parts[halfIndex]);
            if (texts.stream().allMatch(String::isEmpty)) {
                continue;
            }
            rows.add(row(rows.size(), half, texts, firstLine() + i, openByLevel));
        }
        markGroups(rows, halfStart);
    }

    /** The texts of a row by role, before it is known what the row is. */
    private record Texts(String code, String name, Map<String, String> others, List<BudgetCell> cells) {

        String nameWithoutIndent() {
            return name.substring(indent());
        }

        int indent() {
            int indent = 0;
            while (indent < name.length() && name.charAt(indent) == '·') {
                indent++;
            }
            return indent;
        }
    }

    private BudgetRow row(int index, Half half, List<String> texts, int line, Map<Integer, Integer> openByLevel) {
        String printedCode = "";
        String printedName = "";
        Map<String, String> others = new HashMap<>();
        List<BudgetCell> cells = new ArrayList<>();
        for (int c = 0; c < half.columns.size(); c++) {
            Column column = half.columns.get(c);
            String text = c < texts.size() ? texts.get(c) : "";
            SourceLocation at = at(line, half.firstColumn + c + 1);
            switch (column.role()) {
                case CODE -> printedCode = text;
                case NAME, PROJECT_NAME, UNIT_NAME -> printedName = printedName.isEmpty() ? text : printedName;
                case AMOUNT, QUANTITY, UNIT_PRICE -> cells.add(cell(column, text, at));
                default -> others.put(column.id(), text);
            }
        }
        return identified(index, half.side, new Texts(printedCode, printedName, others, cells), line, openByLevel);
    }

    private SourceLocation at(int line, int column) {
        return SourceLocation.ofCell(SOURCE, line, number, line - firstLine(), column);
    }

    private BudgetRow identified(int index, Side side, Texts texts, int line, Map<Integer, Integer> openByLevel) {
        String name = texts.nameWithoutIndent();
        LineItem item = FixtureVocabulary.item(name.isEmpty() ? texts.code : name);
        RowKind rowKind = FixtureVocabulary.rowKind(item, kind);
        Optional<ClassificationCode> code = code(texts.code);
        boolean isTotal = rowKind == RowKind.TOTAL || rowKind == RowKind.GRAND_TOTAL;
        int level = isTotal ? 0 : code.map(ClassificationCode::level).orElse(texts.indent() + 1);
        int parent = level <= 1 ? -1 : openByLevel.getOrDefault(level - 1, -1);
        openByLevel.keySet().removeIf(other -> other >= level);
        openByLevel.put(level, index);
        return new BudgetRow(
                index,
                parent,
                side,
                rowKind,
                level,
                item,
                code,
                texts.code,
                name,
                texts.name,
                texts.others,
                texts.cells,
                at(line, 1));
    }

    private Optional<ClassificationCode> code(String printed) {
        if (!ClassificationCode.isWellFormed(printed)) {
            return Optional.empty();
        }
        ClassificationScheme scheme = switch (printed.charAt(0)) {
            case '1' -> ClassificationScheme.INCOME;
            case '2' -> ClassificationScheme.FUNCTIONAL;
            case '3' -> ClassificationScheme.DEPARTMENTAL_ECONOMIC;
            default -> ClassificationScheme.GOVERNMENT_ECONOMIC;
        };
        return Optional.of(new ClassificationCode(scheme, printed));
    }

    private BudgetCell cell(Column column, String text, SourceLocation at) {
        if (text.isEmpty()) {
            return new BudgetCell(column.id(), "", CellState.BLANK, Optional.empty(), at);
        }
        Optional<StatedAmount> amount =
                column.role() == ColumnRole.QUANTITY ? Optional.empty() : StatedAmount.parse(text, column.unit());
        CellState state = text.equals("?")
                ? CellState.LOST
                : amount.isPresent() || column.role() == ColumnRole.QUANTITY ? CellState.STATED : CellState.TEXT;
        return new BudgetCell(column.id(), text, state, amount, at);
    }

    /** Rows that have rows below them are groups. */
    private static void markGroups(List<BudgetRow> rows, int from) {
        for (int i = from; i < rows.size(); i++) {
            BudgetRow row = rows.get(i);
            boolean hasChildren = rows.stream().anyMatch(other -> other.parent() == row.index());
            if (hasChildren && row.kind() == RowKind.DETAIL) {
                rows.set(
                        i,
                        new BudgetRow(
                                row.index(),
                                row.parent(),
                                row.side(),
                                RowKind.GROUP,
                                row.level(),
                                row.item(),
                                row.code(),
                                row.printedCode(),
                                row.name(),
                                row.printedName(),
                                row.texts(),
                                row.cells(),
                                row.at()));
            }
        }
    }

    /** A budget of the year 2026 that holds these tables, numbered in their order. */
    public static ExaminedDocument document(BudgetTable... tables) {
        List<BudgetTable> numbered = new ArrayList<>();
        for (BudgetTable table : tables) {
            numbered.add(moved(table, numbered.size() + 1));
        }
        return document(DocumentKind.BUDGET, numbered, List.of());
    }

    /** The table as the n-th of its document, with places of its own. */
    private static BudgetTable moved(BudgetTable table, int position) {
        List<BudgetRow> rows = table.rows().stream()
                .map(row -> new BudgetRow(
                        row.index(),
                        row.parent(),
                        row.side(),
                        row.kind(),
                        row.level(),
                        row.item(),
                        row.code(),
                        row.printedCode(),
                        row.name(),
                        row.printedName(),
                        row.texts(),
                        row.cells().stream()
                                .map(cell -> new BudgetCell(
                                        cell.column(),
                                        cell.text(),
                                        cell.state(),
                                        cell.amount(),
                                        moved(cell.at(), position)))
                                .toList(),
                        moved(row.at(), position)))
                .toList();
        return new BudgetTable(
                "t" + position,
                table.kind(),
                table.title(),
                table.year(),
                table.department(),
                table.unit(),
                table.decimals(),
                table.columns(),
                rows,
                table.notes(),
                table.empty(),
                table.template(),
                table.excludesCarryOver(),
                moved(table.at(), position));
    }

    private static SourceLocation moved(SourceLocation at, int position) {
        int line = position * LINES_PER_TABLE + at.line() % LINES_PER_TABLE;
        return SourceLocation.ofCell(at.source(), line, position, at.row(), at.column());
    }

    /** A budget that holds these tables and a paragraph of text before them. */
    public static ExaminedDocument withText(String text, BudgetTable... tables) {
        SourceLocation at = SourceLocation.ofLine(SOURCE, 1, 1);
        Section section = new Section(List.of(""), "", 1, List.of(new Section.Paragraph(text, at)), List.of(), at);
        return document(DocumentKind.BUDGET, List.of(tables), List.of(section), List.of());
    }

    /** A document of a kind that holds these tables and shows these signs of damage. */
    public static ExaminedDocument document(DocumentKind kind, List<BudgetTable> tables, List<Damage> damages) {
        return document(kind, tables, List.of(), damages);
    }

    private static ExaminedDocument document(
            DocumentKind kind, List<BudgetTable> tables, List<Section> narrative, List<Damage> damages) {
        Disclosure disclosure = new Disclosure(
                SOURCE,
                kind,
                "虚构市",
                "虚构局",
                Optional.of(new FiscalYear(2026)),
                List.of(),
                tables,
                List.of(),
                narrative,
                List.of(),
                damages,
                List.of());
        return new ExaminedDocument(disclosure, Standards.shipped());
    }
}
