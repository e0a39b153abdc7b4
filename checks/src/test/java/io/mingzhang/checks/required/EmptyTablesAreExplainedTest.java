package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTablesAreExplainedTest {

    private static Outcomes examine(TableKind kind, List<BudgetTable.Note> notes) {
        BudgetTable blank = TableFixture.table(kind, """
            科目编码 | 科目名称 | 合计
                     | 合计     |
            """);
        BudgetTable table = new BudgetTable(
                blank.id(),
                blank.kind(),
                "虚构的表",
                blank.year(),
                blank.department(),
                blank.unit(),
                blank.decimals(),
                blank.columns(),
                blank.rows(),
                notes,
                true,
                false,
                false,
                blank.at());
        return new Outcomes(new EmptyTablesAreExplained().examine(table));
    }

    @Test
    void hintsAtEmptyTableWithoutNote() {
        assertThat(examine(TableKind.FUND_EXPENDITURE, List.of()).messages())
                .singleElement()
                .asString()
                .contains("虚构的表", "没有注明");
    }

    @Test
    void acceptsNoteAndLeavesOtherTablesAlone() {
        BudgetTable any = TableFixture.table(TableKind.FUND_EXPENDITURE, "科目编码 | 科目名称 | 合计");
        List<BudgetTable.Note> note = List.of(new BudgetTable.Note("注：无此项支出，故本表无数据。", any.at()));
        assertThat(examine(TableKind.FUND_EXPENDITURE, note).passed()).isEqualTo(1);
        assertThat(examine(TableKind.PROCUREMENT, List.of()).problems()).isEmpty();
    }
}
