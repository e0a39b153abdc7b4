package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedAmountsMatchTablesTest {

    private static final BudgetTable EXPENDITURE = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称           | 合计     | 基本支出 | 项目支出
                     | 合计               | 100.126  | 60.126   | 40.000
            205      | 教育支出           | 70.126   | 30.126   | 40.000
            221      | 住房保障支出       | 30.000   | 30.000   |
            """);
    private static final BudgetTable PROJECTS = TableFixture.table(TableKind.PROJECT_LIST, """
            项目名称       | 合计
            合计           | 40.00
            ·设备购置费    | 12.14
            ·乡镇站牌匾费  | 12.62
            ·网络租赁费    | 15.24
            """);

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(List.of(), List.of(EXPENDITURE, PROJECTS), said)));
    }

    @Test
    void acceptsAmountRoundedToTheDigitsOfTheSentence() {
        Outcomes outcomes = outcomes(
                new StatedAmountsMatchTables(),
                Saying.amount("s1", Measure.TOTAL, "100.13"),
                Saying.amount("s2", Measure.BASIC, "60.1"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }

    @Test
    void reportsAmountThatDiffersFromTheTable() {
        Outcomes outcomes = outcomes(new StatedAmountsMatchTables(), Saying.amount("s1", Measure.BASIC, "60.14"));
        assertThat(outcomes.messages())
                .singleElement()
                .asString()
                .contains("60.14 万元")
                .contains("60.126 万元");
    }

    @Test
    void doesNotCheckWhatNoTableStates() {
        Outcomes outcomes =
                outcomes(new StatedAmountsMatchTables(), Saying.amount("s1", Measure.AGENCY_OPERATING, "9.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).containsExactly("报表中没有同一口径的金额");
    }
}
