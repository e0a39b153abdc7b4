package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesNameFiscalYearTest {

    private static final BudgetTable EXPENDITURE =
            TableFixture.of(TableKind.EXPENDITURE_SUMMARY).titled("2026年部门支出总表").rows("""
            科目编码 | 科目名称 | 合计
                     | 合计     | 1.00
            """);

    @Test
    void titleNamesFiscalYear() {
        BudgetTable old = TableFixture.of(TableKind.EXPENDITURE_SUMMARY)
                .titled("2025年部门支出总表")
                .rows("""
            科目编码 | 科目名称 | 合计
                     | 合计     | 1.00
            """);
        Outcomes outcomes =
                new Outcomes(new TitlesNameFiscalYear().examine(Saying.document(List.of(), List.of(EXPENDITURE, old))));
        assertThat(outcomes.problems()).hasSize(1);
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
