package io.mingzhang.documents.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Side;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A row of a long table costs as much work as one of a short table: rows looked at are counted, not seconds. */
class LongTablesTest {

    private static final int SHORT = 200;

    /** A list of rows that counts how often one of them is taken out. */
    private static final class CountedRows extends AbstractList<RowDraft> {

        private final List<RowDraft> rows = new ArrayList<>();
        private long looks;

        @Override
        public RowDraft get(int index) {
            looks++;
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    @Test
    void subjectsWithoutGroupsUnderATotal() {
        assertThat(looksPerRow(10 * SHORT, LongTablesTest::asSubjects))
                .isLessThanOrEqualTo(looksPerRow(SHORT, LongTablesTest::asSubjects));
    }

    @Test
    void projectsUnderATotal() {
        assertThat(looksPerRow(10 * SHORT, LongTablesTest::asProjects))
                .isLessThanOrEqualTo(looksPerRow(SHORT, LongTablesTest::asProjects));
    }

    @Test
    void unitsInATableWithoutCodes() {
        Consumer<List<RowDraft>> units = rows -> {
            rows.forEach(row -> row.code = Optional.empty());
            Hierarchy.ofSubjects(rows, name -> name.startsWith("项目"));
        };
        assertThat(looksPerRow(10 * SHORT, units)).isLessThanOrEqualTo(looksPerRow(SHORT, units));
    }

    @Test
    void nearestRowsAboveAreThoseOfTheLastOfTheirSort() {
        RowsAbove above = new RowsAbove();
        RowDraft section = row(0);
        section.code = Optional.of(code("20502"));
        section.numbering = 1;
        RowDraft other = row(1);
        other.code = Optional.of(code("205"));
        other.numbering = 2;
        other.partOf = true;
        above.add(section);
        above.add(other);

        assertThat(above.holding(code("2050201"))).contains(other);
        assertThat(above.holding(code("20502"))).contains(other);
        assertThat(above.holding(code("205"))).isEmpty();
        assertThat(above.numberedAbove(2)).contains(section);
        assertThat(above.numberedAbove(3)).contains(other);
        assertThat(above.notPartOfAnother()).contains(section);

        above.clear();
        assertThat(above.holding(code("2050201"))).isEmpty();
        assertThat(above.notPartOfAnother()).isEmpty();
    }

    private static void asSubjects(List<RowDraft> rows) {
        Hierarchy.ofSubjects(rows, name -> false);
    }

    private static void asProjects(List<RowDraft> rows) {
        rows.stream().skip(1).forEach(row -> row.hasDetail = true);
        ListHierarchy.apply(rows, name -> false);
    }

    private static long looksPerRow(int length, Consumer<List<RowDraft>> hierarchy) {
        CountedRows rows = new CountedRows();
        RowDraft total = row(0);
        total.item = LineItem.TOTAL;
        total.name = "合计";
        rows.rows.add(total);
        for (int i = 1; i < length; i++) {
            RowDraft row = row(i);
            row.code = Optional.of(code("%07d".formatted(2_050_000 + i)));
            row.name = "项目" + i;
            rows.rows.add(row);
        }
        hierarchy.accept(rows);
        assertThat(rows.rows.stream().skip(1)).allMatch(row -> row.parent != null);
        return rows.looks / length;
    }

    private static RowDraft row(int number) {
        SourceLocation at = SourceLocation.ofSheet("长表.xlsx", "表", 1, number + 1, 1);
        RowDraft row = new RowDraft(number, Side.NONE, at);
        StatedAmount amount = StatedAmount.of("1.00", new BigDecimal("1.00"), AmountUnit.TEN_THOUSAND_YUAN);
        row.cells = List.of(new BudgetCell("c1", "1.00", CellState.STATED, Optional.of(amount), at));
        return row;
    }

    private static ClassificationCode code(String digits) {
        return new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits);
    }
}
