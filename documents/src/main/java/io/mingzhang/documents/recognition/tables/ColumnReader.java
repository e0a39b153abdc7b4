package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.vocabulary.ColumnVocabulary;
import io.mingzhang.standards.vocabulary.HeaderMeaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Understands columns by the labels above them, and where these fail by what stands in the cells. */
final class ColumnReader {

    private final ColumnVocabulary vocabulary;

    ColumnReader(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The columns of a grid from left to right; columns without label and content are left out. */
    List<ColumnDraft> read(TableGrid grid, Header header) {
        List<ColumnDraft> columns = new ArrayList<>();
        for (int c = 0; c < grid.width(); c++) {
            List<String> path = header.paths().get(c);
            if (path.isEmpty() && isBlank(grid, header.height(), c)) {
                continue;
            }
            columns.add(draft(grid, header, c, path));
        }
        return withNames(grid, header, withEconomicSubjects(columns));
    }

    /** In lists of projects and purchases a column of subjects describes the row and does not name it. */
    private static List<ColumnDraft> withEconomicSubjects(List<ColumnDraft> columns) {
        boolean list = columns.stream()
                .anyMatch(c -> c.role() == ColumnRole.PROCUREMENT_ITEM || c.role() == ColumnRole.PROJECT_NAME);
        return columns.stream()
                .map(c -> list && c.role() == ColumnRole.NAME && c.label().contains("经济")
                        ? c.as(ColumnRole.ECONOMIC_SUBJECT)
                        : c)
                .toList();
    }

    private ColumnDraft draft(TableGrid grid, Header header, int column, List<String> path) {
        HeaderMeaning meaning = vocabulary.meaningOfPath(path).orElse(HeaderMeaning.NONE);
        boolean understood = path.stream().anyMatch(vocabulary::knows);
        ColumnRole role = understood
                ? role(meaning, path)
                : isNumeric(grid, header.height(), column) ? ColumnRole.AMOUNT : ColumnRole.TEXT;
        String label = String.join("/", path.stream().map(ColumnReader::oneLine).toList());
        return new ColumnDraft(
                column,
                label,
                role,
                meaning.detail(),
                named(ClassificationScheme.class, meaning.scheme()),
                named(Side.class, meaning.side()),
                named(Fund.class, meaning.fund()),
                named(BudgetPeriod.class, meaning.period()),
                named(Measure.class, meaning.measure()),
                meaning.total(),
                path.stream().map(LabelText::normalized).anyMatch(l -> l.startsWith("本年") || l.startsWith("当年")),
                unit(path),
                understood);
    }

    private ColumnRole role(HeaderMeaning meaning, List<String> path) {
        HeaderMeaning innermost = HeaderMeaning.NONE;
        for (String label : path) {
            innermost = vocabulary.meaningOf(label).orElse(innermost);
        }
        boolean innerIsAmount = innermost.role().isEmpty()
                && (innermost.total()
                        || !innermost.fund().isEmpty()
                        || !innermost.measure().isEmpty());
        return meaning.isAmount() || innerIsAmount
                ? ColumnRole.AMOUNT
                : named(ColumnRole.class, meaning.role()).orElse(ColumnRole.TEXT);
    }

    /** A table without any column of names takes its first column of words for it. */
    private static List<ColumnDraft> withNames(TableGrid grid, Header header, List<ColumnDraft> columns) {
        boolean named = columns.stream().anyMatch(c -> switch (c.role()) {
            case NAME, UNIT_NAME, PROJECT_NAME -> true;
            default -> false;
        });
        if (named) {
            return new SecondNames(grid, header.height()).apart(columns);
        }
        List<ColumnDraft> result = new ArrayList<>(columns);
        for (int i = 0; i < result.size(); i++) {
            ColumnDraft column = result.get(i);
            boolean words = column.role() == ColumnRole.TEXT && column.detail().isEmpty()
                    || column.isAmount() && !isNumeric(grid, header.height(), column.index());
            if (words && hasWords(grid, header.height(), column.index())
                    || column.role() == ColumnRole.ECONOMIC_SUBJECT
                    || column.role() == ColumnRole.CODE && hasWords(grid, header.height(), column.index())) {
                result.set(i, column.as(ColumnRole.NAME));
                return result;
            }
        }
        return result;
    }

    private static boolean isBlank(TableGrid grid, int from, int column) {
        for (int r = from; r < grid.height(); r++) {
            if (!grid.text(r, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeric(TableGrid grid, int from, int column) {
        int numbers = 0;
        int words = 0;
        for (int r = from; r < grid.height(); r++) {
            String text = grid.text(r, column);
            if (HeaderReader.isAmount(text)) {
                numbers++;
            } else if (!text.isEmpty()) {
                words++;
            }
        }
        return numbers > words;
    }

    private static boolean hasWords(TableGrid grid, int from, int column) {
        for (int r = from; r < grid.height(); r++) {
            if (grid.text(r, column).chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff)) {
                return true;
            }
        }
        return false;
    }

    /** A unit in brackets or behind the words of a header cell: 金额（万元）. */
    private static Optional<AmountUnit> unit(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String label = LabelText.normalized(path.get(i));
            int end = label.endsWith(")") ? label.length() - 1 : label.length();
            if (label.startsWith("亿元", end - 2)) {
                return Optional.of(AmountUnit.HUNDRED_MILLION_YUAN);
            }
            if (label.startsWith("千元", end - 2)) {
                return Optional.of(AmountUnit.THOUSAND_YUAN);
            }
            if (label.startsWith("万元", end - 2)) {
                return Optional.of(AmountUnit.TEN_THOUSAND_YUAN);
            }
            if (label.startsWith("(元)", end - 2) || label.endsWith("单位:元")) {
                return Optional.of(AmountUnit.YUAN);
            }
        }
        return Optional.empty();
    }

    private static String oneLine(String label) {
        return label.replace("\n", "");
    }

    /** The constant of that name; empty for the empty name and for names the model does not distinguish. */
    static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
