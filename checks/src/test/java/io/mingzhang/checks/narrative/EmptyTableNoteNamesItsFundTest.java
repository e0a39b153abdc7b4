package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTableNoteNamesItsFundTest {

    private static BudgetTable empty(String note) {
        BudgetTable blank = TableFixture.table(TableKind.FUND_EXPENDITURE, """
            科目编码 | 科目名称 | 合计
                     | 合计     |
            """);
        return new BudgetTable(
                blank.id(),
                blank.kind(),
                blank.title(),
                blank.year(),
                blank.department(),
                blank.unit(),
                blank.decimals(),
                blank.columns(),
                blank.rows(),
                List.of(new BudgetTable.Note(note, blank.at())),
                true,
                false,
                false,
                blank.at());
    }

    @Test
    void noteUnderEmptyTableNamesItsFund() {
        assertThat(new Outcomes(new EmptyTableNoteNamesItsFund().examine(empty("注：本单位无国有资本经营预算，故本表无数据。"))).problems())
                .hasSize(1);
        assertThat(new Outcomes(new EmptyTableNoteNamesItsFund().examine(empty("注：本单位无政府性基金预算，故本表无数据。"))).problems())
                .isEmpty();
    }
}
