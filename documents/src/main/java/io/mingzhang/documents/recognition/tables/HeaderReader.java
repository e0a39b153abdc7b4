package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.vocabulary.ColumnVocabulary;
import io.mingzhang.standards.vocabulary.HeaderMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the header rows of a grid and the path of labels above every column, also where spans were lost. */
final class HeaderReader {

    private static final int MOST_ROWS = 6;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(]?\\d{1,2}[)]?(?:[=＝+\\-\\d()（）]*)");

    private static final List<String> PARTS_OF_CODES = List.of("类", "款", "项");

    private final ColumnVocabulary vocabulary;

    HeaderReader(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Header read(TableGrid grid) {
        List<Integer> rows = new ArrayList<>();
        int numberRow = -1;
        int next = 0;
        while (next < grid.height() && rows.size() < MOST_ROWS) {
            if (grid.filledCount(next) == 0 && (rows.isEmpty() || isHeaderBelow(grid, next, rows))) {
                next++;
            } else if (rows.isEmpty() && isLabelAboveAll(grid, next)) {
                rows.add(next++);
            } else if (!rows.isEmpty() && isNumberRow(grid, next)) {
                numberRow = next++;
                break;
            } else if (isHeaderRow(grid, next, rows)) {
                rows.add(next++);
            } else {
                break;
            }
        }
        if (rows.isEmpty()) {
            return new Header(0, -1, noPaths(grid.width()), false);
        }
        HeaderLabels labels = HeaderLabels.of(grid, rows);
        boolean shifted = labels.repair();
        boolean numbered = numberRow >= 0 && grid.text(numberRow, 0).equals(PARTS_OF_CODES.getFirst());
        return new Header(
                next,
                numberRow,
                partsAlike(withPartsOfCodes(grid, numbered ? numberRow : next, labels.paths())),
                shifted);
    }

    /** A row without texts inside a header: the cells above and beside it cover it. */
    private boolean isHeaderBelow(TableGrid grid, int row, List<Integer> above) {
        return row + 1 < grid.height() && grid.filledCount(row + 1) > 0 && isHeaderRow(grid, row + 1, above);
    }

    /** One label over the whole width, with the header proper below it. */
    private boolean isLabelAboveAll(TableGrid grid, int row) {
        boolean alone = grid.filledCount(row) == 1
                && grid.columnSpan(row, 0) > 2
                && !grid.text(row, 0).isEmpty();
        return alone
                && grid.columnSpan(row, 0) >= grid.width()
                && row + 1 < grid.height()
                && isHeaderRow(grid, row + 1, List.of());
    }

    /** Final accounts print 类, 款, 项 in the row of the column numbers or of the total: these cells are labels all the same. */
    private static List<List<String>> withPartsOfCodes(TableGrid grid, int row, List<List<String>> paths) {
        boolean parts = row < grid.height()
                && grid.text(row, 0).equals(PARTS_OF_CODES.getFirst())
                && grid.text(row, 1).equals(PARTS_OF_CODES.get(1));
        if (!parts) {
            return paths;
        }
        List<List<String>> longer = new ArrayList<>(paths);
        for (int c = 0; c < PARTS_OF_CODES.size() && c < paths.size(); c++) {
            if (grid.text(row, c).equals(PARTS_OF_CODES.get(c))) {
                List<String> path = new ArrayList<>(paths.get(c));
                path.add(PARTS_OF_CODES.get(c));
                longer.set(c, path);
            }
        }
        return longer;
    }

    /** 类, 款 and 项 side by side stand below the same labels, also where those were read over the first of them only. */
    private static List<List<String>> partsAlike(List<List<String>> paths) {
        List<List<String>> alike = new ArrayList<>(paths);
        List<String> first = paths.isEmpty() ? List.of() : paths.getFirst();
        if (first.isEmpty() || !LabelText.normalized(first.getLast()).equals(PARTS_OF_CODES.getFirst())) {
            return alike;
        }
        List<String> above = first.subList(0, first.size() - 1);
        for (int c = 1; c < PARTS_OF_CODES.size() && c < paths.size(); c++) {
            List<String> path = paths.get(c);
            boolean isPart =
                    !path.isEmpty() && LabelText.normalized(path.getLast()).equals(PARTS_OF_CODES.get(c));
            int shared = path.size() - 1;
            if (isPart && shared < above.size() && above.subList(0, shared).equals(path.subList(0, shared))) {
                List<String> whole = new ArrayList<>(above);
                whole.add(path.getLast());
                alike.set(c, List.copyOf(whole));
            }
        }
        return alike;
    }

    /** Whether the first rows of a grid say that they are a header: at least two known words, one of them a role. */
    boolean startsWithHeader(TableGrid grid) {
        int first = 0;
        while (first < grid.height() - 1 && grid.filledCount(first) == 0) {
            first++;
        }
        int known = 0;
        boolean role = false;
        for (int r = first; r < Math.min(grid.height(), first + 2); r++) {
            for (int c = 0; c < grid.width(); c++) {
                String text = grid.text(r, c);
                if (isAmount(text)) {
                    return r > first && role && known >= 2;
                }
                Optional<HeaderMeaning> meaning = text.isEmpty() ? Optional.empty() : vocabulary.meaningOf(text);
                known += meaning.isPresent() ? 1 : 0;
                role |= meaning.filter(HeaderReader::isLabelRole).isPresent();
            }
        }
        return role && known >= 2;
    }

    private boolean isHeaderRow(TableGrid grid, int row, List<Integer> above) {
        int filled = 0;
        int known = 0;
        for (int c = 0; c < grid.width(); c++) {
            String text = grid.text(row, c);
            if (text.isEmpty()) {
                continue;
            }
            if (isAmount(text)) {
                return false;
            }
            Optional<HeaderMeaning> meaning = vocabulary.meaningOf(text);
            if (standsUnderLabelColumn(grid, c, above)
                    && meaning.filter(HeaderReader::isLabelRole).isEmpty()) {
                return false;
            }
            filled++;
            known += meaning.isPresent() ? 1 : 0;
        }
        if (filled == 0) {
            return false;
        }
        boolean understood = known * 2 >= filled;
        return above.isEmpty() ? understood && filled > 1 || looksLikeFirstRow(grid, row, filled) : understood;
    }

    /** A first row of unknown words is a header all the same when a header word or an amount follows soon. */
    private boolean looksLikeFirstRow(TableGrid grid, int row, int filled) {
        if (filled < 2 || row > 1) {
            return false;
        }
        for (int r = row + 1; r < Math.min(grid.height(), row + 4); r++) {
            for (int c = 0; c < grid.width(); c++) {
                if (isAmount(grid.text(r, c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Below 科目名称 stand names, not labels, unless they are labels of the same kind (项目 above 科目编码). */
    private boolean standsUnderLabelColumn(TableGrid grid, int column, List<Integer> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            String label = grid.text(above.get(i), column);
            if (!label.isEmpty()) {
                return vocabulary
                        .meaningOf(label)
                        .filter(HeaderReader::holdsWords)
                        .isPresent();
            }
        }
        return false;
    }

    /** 资金来源 above columns of money is a group of amounts, although it may also head a column of words. */
    private static boolean holdsWords(HeaderMeaning meaning) {
        return !meaning.isAmount() && !meaning.detail().equals("FUND_SOURCE");
    }

    private static boolean isLabelRole(HeaderMeaning meaning) {
        return !meaning.isAmount();
    }

    static boolean isAmount(String text) {
        return !text.isEmpty()
                && text.charAt(0) < '\u3000'
                && PrintedNumber.parse(text).isPresent()
                && !YEAR.matcher(text).matches();
    }

    /** The row 1, 2, 3 … under a header, with or without 栏次 and formulas such as 1=2+3. */
    private static boolean isNumberRow(TableGrid grid, int row) {
        int expected = 0;
        int words = 0;
        for (int c = 0; c < grid.width(); c++) {
            String text = LabelText.normalized(grid.text(row, c));
            if (text.isEmpty()) {
                continue;
            }
            if (!COLUMN_NUMBER.matcher(text).matches()) {
                boolean part = expected == 0 && PARTS_OF_CODES.contains(text);
                words += part ? 0 : 1;
                if (words > 2 || text.length() > 2) {
                    return false;
                }
                continue;
            }
            int number = leadingNumber(text);
            if (expected > 0 && number != expected + 1) {
                return false;
            }
            expected = number;
            if (number == 0 || c == 0 && number != 1) {
                return false;
            }
        }
        return expected >= 2 || expected == 1 && grid.width() <= 3;
    }

    private static int leadingNumber(String text) {
        int value = 0;
        for (int i = text.charAt(0) == '(' ? 1 : 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static List<List<String>> noPaths(int width) {
        List<List<String>> paths = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            paths.add(List.of());
        }
        return paths;
    }
}
