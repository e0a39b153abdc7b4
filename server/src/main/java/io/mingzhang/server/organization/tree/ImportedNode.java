package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.tabular.CellProblem;
import io.mingzhang.documents.tabular.ListRow;
import io.mingzhang.server.organization.NodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook with organizations, understood by itself.
 *
 * @param row the row
 * @param kind what it is
 * @param parent where it stands; empty for the top
 * @param validFrom the first year; null when not said
 * @param validTo the last; null when not said
 */
record ImportedNode(
        ListRow row,
        NodeKind kind,
        Optional<ImportedNode.Key> parent,
        @Nullable Integer validFrom,
        @Nullable Integer validTo) {

    /** What names a node in a workbook: codes are unique among the departments and units of a division. */
    record Key(String division, String code) {}

    String code() {
        return row.text(ExchangeColumns.CODE);
    }

    String name() {
        return row.text(ExchangeColumns.NAME);
    }

    String shortName() {
        return row.text(ExchangeColumns.SHORT_NAME);
    }

    /** How rows below name it. */
    Key key() {
        return kind == NodeKind.DIVISION
                ? new Key(code(), code())
                : new Key(parent.map(Key::division).orElse(""), code());
    }

    /** Understands a row; what is wrong with it goes to the problems, and then there is no node. */
    static Optional<ImportedNode> of(ListRow row, List<CellProblem> problems) {
        int before = problems.size();
        Optional<NodeKind> kind = Arrays.stream(NodeKind.values())
                .filter(one -> one.label().equals(row.text(ExchangeColumns.KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(row.problem(
                    ExchangeColumns.KIND,
                    "类型“%s”不正确".formatted(row.text(ExchangeColumns.KIND)),
                    "应为："
                            + String.join(
                                    "、",
                                    Arrays.stream(NodeKind.values())
                                            .map(NodeKind::label)
                                            .toList())));
        }
        Integer from = year(row, ExchangeColumns.FROM, problems);
        Integer to = year(row, ExchangeColumns.TO, problems);
        return problems.size() > before
                ? Optional.empty()
                : kind.map(known -> new ImportedNode(row, known, parent(row), from, to));
    }

    private static Optional<Key> parent(ListRow row) {
        String code = row.text(ExchangeColumns.PARENT);
        String division = row.filled(ExchangeColumns.DIVISION).orElse(code);
        return code.isEmpty() ? Optional.empty() : Optional.of(new Key(division, code));
    }

    private static @Nullable Integer year(ListRow row, String column, List<CellProblem> problems) {
        String text = row.text(column).replace("年", "");
        if (text.isEmpty()) {
            return null;
        }
        Integer year = text.matches("\\d{4}") ? Integer.valueOf(text) : null;
        NodeDemands.year(year)
                .ifPresent(problem -> problems.add(row.problem(column, "年度“%s”不正确".formatted(text), problem)));
        return year;
    }
}
