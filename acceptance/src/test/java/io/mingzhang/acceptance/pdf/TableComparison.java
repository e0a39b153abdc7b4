package io.mingzhang.acceptance.pdf;

import io.mingzhang.acceptance.pdf.Accuracy.Sort;
import io.mingzhang.acceptance.pdf.PageTruth.TrueColumn;
import io.mingzhang.acceptance.pdf.PageTruth.TrueRow;
import io.mingzhang.acceptance.pdf.PageTruth.TrueTable;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as read beside the table as printed. */
final class TableComparison {

    private static final Pattern CODE = Pattern.compile("\\d*");

    private final Accuracy accuracy;
    private final TrueTable truth;
    private final BudgetTable read;

    private TableComparison(Accuracy accuracy, TrueTable truth, BudgetTable read) {
        this.accuracy = accuracy;
        this.truth = truth;
        this.read = read;
    }

    /** Counts the tables of a document. */
    static void count(Accuracy accuracy, List<TrueTable> truth, List<BudgetTable> read) {
        Alignment.of(truth, read, (t, r) -> t.kind().equals(r.kind().name()) && t.page() == r.at().page())
                .forEach(pair -> {
                    String place = pair.truth()
                            .map(t -> "p%d %s".formatted(t.page(), t.kind()))
                            .orElse("");
                    if (pair.truth().isEmpty()) {
                        BudgetTable extra = pair.read().orElseThrow();
                        accuracy.count(
                                Sort.HEADS, false, "p" + extra.at().page(), "no table", extra.kind() + extra.title());
                    } else if (pair.read().isEmpty()) {
                        accuracy.count(Sort.HEADS, false, place, "a table", "");
                        pair.truth()
                                .get()
                                .rows()
                                .forEach(row -> row.cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .forEach(cell -> accuracy.count(Sort.CELLS, false, place, cell, "")));
                    } else {
                        new TableComparison(
                                        accuracy,
                                        pair.truth().get(),
                                        pair.read().get())
                                .count();
                    }
                });
    }

    private void count() {
        String place = "p%d %s".formatted(truth.page(), truth.kind());
        accuracy.countText(
                Sort.HEADS, place + " kind", truth.kind(), read.kind().name());
        accuracy.countText(
                Sort.HEADS,
                place + " unit",
                truth.unit(),
                read.unit().map(Enum::name).orElse(""));
        if (!truth.year().equals("-")) {
            accuracy.countText(
                    Sort.HEADS,
                    place + " year",
                    truth.year(),
                    read.year().map(year -> String.valueOf(year.value())).orElse(""));
        }
        accuracy.countText(
                Sort.HEADS,
                place + " page",
                String.valueOf(truth.page()),
                String.valueOf(read.at().page()));
        for (int i = 0; i < truth.columns().size(); i++) {
            column(place + " column " + (i + 1), truth.columns().get(i), columnAt(i));
        }
        Alignment.of(
                        expected(),
                        read.rows(),
                        (line, row) -> line.page() == row.at().page()
                                && line.code().equals(code(row))
                                && Accuracy.isSame(line.name(), name(row)))
                .forEach(this::pair);
    }

    private void column(String place, TrueColumn expected, Optional<Column> found) {
        accuracy.countText(
                Sort.COLUMNS,
                place + " label",
                expected.label(),
                found.map(Column::label).orElse(""));
        accuracy.countText(
                Sort.COLUMNS,
                place + " meaning",
                expected.meaning(),
                found.map(column -> meaning(expected, column)).orElse(""));
    }

    private static String meaning(TrueColumn expected, Column column) {
        if (!column.isAmount()) {
            return column.role().name();
        }
        String meaning =
                column.meaning().fund() + "." + column.meaning().measure().name();
        return expected.meaning().chars().filter(c -> c == '.').count() > 1
                ? meaning + "." + column.meaning().period()
                : meaning;
    }

    /** The column read at a position; where positions differ, the one under the same labels. */
    private Optional<Column> columnAt(int index) {
        if (read.columns().size() != truth.columns().size()) {
            String label = truth.columns().get(index).label();
            return read.columns().stream()
                    .filter(column -> Accuracy.isSame(label, column.label()))
                    .findFirst();
        }
        return Optional.of(read.columns().get(index));
    }

    /** A row of one half as it should be read. */
    private record Line(int page, String code, String name, Map<Integer, String> amounts) {}

    /** The rows of the left half, then those of the right, as the model has them. */
    private List<Line> expected() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < truth.columns().size()) {
            int to = from;
            while (to < truth.columns().size()
                    && (to == from
                            || truth.columns().get(to).isAmount()
                            || !truth.columns().get(to - 1).isAmount())) {
                to++;
            }
            for (TrueRow row : truth.rows()) {
                if (row.cells().subList(from, to).stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(line(row, from, to));
                }
            }
            from = to;
        }
        return lines;
    }

    private Line line(TrueRow row, int from, int to) {
        List<String> codes = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        Map<Integer, String> amounts = new TreeMap<>();
        for (int i = from; i < to; i++) {
            String cell = row.cells().get(i);
            if (truth.columns().get(i).isAmount()) {
                amounts.put(i, cell);
            } else if (truth.columns().get(i).meaning().startsWith("CODE")
                    && CODE.matcher(cell).matches()) {
                codes.add(cell);
            } else {
                name.append(cell);
            }
        }
        return new Line(row.page(), joined(codes), name.toString(), amounts);
    }

    private static String joined(List<String> codes) {
        return codes.stream().filter(code -> !code.isEmpty()).collect(Collectors.joining("/"));
    }

    private static String code(BudgetRow row) {
        return joined(List.of(row.printedCode().split("/")).stream()
                .map(Accuracy::plain)
                .filter(part -> CODE.matcher(part).matches())
                .toList());
    }

    private static String name(BudgetRow row) {
        boolean isInCode = row.printedName().isBlank()
                && !CODE.matcher(row.printedCode().replace("/", "")).matches();
        return isInCode ? row.printedCode().replace("/", "") : row.printedName();
    }

    private void pair(Alignment.Pair<Line, BudgetRow> pair) {
        if (pair.truth().isEmpty()) {
            BudgetRow extra = pair.read().orElseThrow();
            // A row in which nothing but its line number is printed is no row of the truth, and none is read wrongly.
            if ((code(extra) + name(extra)).isBlank()
                    && extra.cells().stream().allMatch(c -> c.amount().isEmpty())) {
                return;
            }
            accuracy.count(
                    Sort.CELLS, false, place(extra.at().page(), "extra row"), "no such row", code(extra) + name(extra));
            return;
        }
        Line line = pair.truth().get();
        Optional<BudgetRow> row = pair.read();
        String place = place(line.page(), line.code() + " " + line.name());
        if (!line.code().isEmpty() || row.map(r -> !code(r).isEmpty()).orElse(false)) {
            accuracy.countText(
                    Sort.CELLS,
                    place + " code",
                    line.code(),
                    row.map(TableComparison::code).orElse(""));
        }
        if (!line.name().isEmpty() || row.map(r -> !name(r).isBlank()).orElse(false)) {
            accuracy.countText(
                    Sort.CELLS,
                    place + " name",
                    line.name(),
                    row.map(TableComparison::name).orElse(""));
        }
        line.amounts().forEach((index, text) -> amount(place, line.page(), index, text, row));
    }

    private void amount(String place, int page, int index, String text, Optional<BudgetRow> row) {
        Optional<BudgetCell> cell = columnAt(index).flatMap(column -> row.flatMap(r -> r.cell(column)));
        String found = cell.map(BudgetCell::text).orElse("");
        if (text.isEmpty() && found.isBlank()) {
            return;
        }
        boolean right =
                cell.filter(c -> isSameNumber(text, c) && c.at().page() == page).isPresent();
        accuracy.count(
                Sort.CELLS,
                right,
                place + " under " + truth.columns().get(index).label(),
                text.isEmpty() ? "a blank" : text,
                found);
    }

    private static boolean isSameNumber(String expected, BudgetCell cell) {
        String printed =
                cell.amount().map(StatedAmount::value).map(Object::toString).orElse(cell.text());
        return printed.replace(",", "").equals(expected);
    }

    private String place(int page, String row) {
        return "p%d %s row %s".formatted(page, truth.kind(), row.strip());
    }
}
