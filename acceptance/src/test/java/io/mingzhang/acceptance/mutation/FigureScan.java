package io.mingzhang.acceptance.mutation;

import io.mingzhang.acceptance.mutation.PrintedFigure.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists the amounts and percentages of a text by looking at the characters only: it knows nothing of the readers and
 * recognizers of the program, on purpose, so that what these lose is noticed. Left out are codes, dates, telephone numbers,
 * column numbers and years.
 */
final class FigureScan {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern MONEY =
            Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)\\s*[（(]?(?:亿元|万元|元|万(?=[/]|以内|以上|$))");
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.,])(\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final Pattern FUNDING = Pattern.compile("资金总额|财政[资支拨]|财政资金|自筹|其他资金|上年结转资金");
    private static final Pattern FOOTER = Pattern.compile("负责人|联系电话|填报日期");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TEXT_FIELD = Pattern.compile("概况|依据|必要性|实施计划|总体目标|年度目标|保证项目实施|项目总目标");

    /** A cell longer than this is a text, not the value of an indicator. */
    private static final int LONGEST_VALUE = 24;

    private static final int LAST_CELL_OF_CODES = 3;

    private final List<PrintedFigure> figures = new ArrayList<>();
    private boolean inForm;
    private boolean inContents;
    private Set<Integer> rowNumbers = Set.of();

    private FigureScan() {}

    /** The figures of a text in reading order. */
    static List<PrintedFigure> of(String text) {
        FigureScan scan = new FigureScan();
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            scan.line(i + 1, lines.get(i));
        }
        return numbered(scan.figures);
    }

    /** In reading order, numbered within their lines. */
    private static List<PrintedFigure> numbered(List<PrintedFigure> figures) {
        List<PrintedFigure> sorted = figures.stream()
                .sorted(Comparator.comparingInt(PrintedFigure::line).thenComparingInt(PrintedFigure::start))
                .toList();
        List<PrintedFigure> numbered = new ArrayList<>();
        int ordinal = 0;
        int line = 0;
        for (PrintedFigure figure : sorted) {
            ordinal = figure.line() == line ? ordinal + 1 : 1;
            line = figure.line();
            numbered.add(new PrintedFigure(line, ordinal, figure.cell(), figure.start(), figure.text(), figure.sort()));
        }
        return List.copyOf(numbered);
    }

    /** The lines of a text; a byte order mark is no part of the first. */
    static List<String> lines(String text) {
        return text.startsWith("\ufeff")
                ? text.substring(1).lines().toList()
                : text.lines().toList();
    }

    private void line(int number, String line) {
        inForm = inForm ? !line.matches("#*\\s*[一二三四五六七八九十]+、.*") : line.contains("绩效目标") && line.contains("表");
        List<Cell> cells = cells(line);
        inContents = inContents
                ? cells.size() <= 2 && !line.contains("单位")
                : line.strip().matches("#*\\s*目\\s*录");
        if (FOOTER.matcher(line).find() && cells.size() > 1 || inContents) {
            return;
        }
        if (cells.size() == 1) {
            prose(number, cells.getFirst());
            rowNumbers = Set.of();
        } else if (line.contains("行次")) {
            rowNumbers = cells.stream()
                    .filter(cell -> cell.text().strip().equals("行次"))
                    .map(Cell::number)
                    .collect(Collectors.toSet());
        } else if (!isColumnNumbers(cells) && !line.startsWith("栏次")) {
            cells.stream()
                    .filter(cell -> !rowNumbers.contains(cell.number()))
                    .forEach(cell -> cell(number, line, cells, cell));
        }
    }

    private void prose(int number, Cell cell) {
        add(MONEY, number, cell, inForm ? Sort.FORM_TEXT : Sort.PROSE);
        if (!inForm) {
            add(PERCENT, number, cell, Sort.PERCENT);
        }
    }

    private void cell(int number, String line, List<Cell> cells, Cell cell) {
        String text = cell.text().strip();
        Matcher whole = NUMBER.matcher(text);
        if (whole.matches()) {
            boolean funding = FUNDING.matcher(line).find() && inForm;
            if (funding || !isCode(cells, cell)) {
                int start = cell.start() + cell.text().indexOf(text);
                figures.add(
                        new PrintedFigure(number, 0, cell.number(), start, text, inForm ? Sort.FUNDING : Sort.TABLE));
            }
        } else if (text.length() <= LONGEST_VALUE && !TEXT_FIELD.matcher(line).find()) {
            add(MONEY, number, cell, Sort.INDICATOR);
        } else {
            add(MONEY, number, cell, Sort.FORM_TEXT);
        }
    }

    private void add(Pattern pattern, int number, Cell cell, Sort sort) {
        Matcher matcher = pattern.matcher(cell.text());
        while (matcher.find()) {
            figures.add(new PrintedFigure(
                    number, 0, cell.number(), cell.start() + matcher.start(1), matcher.group(1), sort));
        }
    }

    /** A whole number among the first cells is a code when a name follows it, or when the row begins with it. */
    private static boolean isCode(List<Cell> cells, Cell cell) {
        if (cell.number() > LAST_CELL_OF_CODES
                        && !HAN.matcher(next(cells, cell)).find()
                || !cell.text().strip().matches("\\d{2,10}")) {
            return false;
        }
        String next = next(cells, cell);
        boolean first = cells.stream()
                .filter(c -> !c.text().isBlank())
                .findFirst()
                .orElseThrow()
                .equals(cell);
        return cell.number() > LAST_CELL_OF_CODES
                ? cell.text().strip().length() != 2 && next.length() > 2
                : HAN.matcher(next).find() || next.matches("\\d{2}") || first && cell.number() == 1 && cells.size() > 1;
    }

    private static String next(List<Cell> cells, Cell cell) {
        return cells.stream()
                .filter(other -> other.number() > cell.number() && !other.text().isBlank())
                .map(other -> other.text().strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isColumnNumbers(List<Cell> cells) {
        List<String> filled = cells.stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (filled.size() < 4) {
            return false;
        }
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (String text : line.split("\t", -1)) {
            cells.add(new Cell(cells.size() + 1, start, text));
            start += text.length() + 1;
        }
        return cells;
    }

    private record Cell(int number, int start, String text) {}
}
