package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionalBreakdownIsCompleteTest {

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

    private static Saying ofClass(String id, String digits, String number) {
        Quantity whole = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL);
        return Saying.amount(id, Measure.TOTAL, number)
                .meaning(whole.forCode(new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits)));
    }

    @Test
    void reportsClassLeftOutOfBreakdown() {
        Outcomes complete = outcomes(
                new FunctionalBreakdownIsComplete(), ofClass("s1", "205", "70.13"), ofClass("s2", "221", "30.00"));
        assertThat(complete.problems()).isEmpty();
        Outcomes incomplete = outcomes(
                new FunctionalBreakdownIsComplete(), ofClass("s1", "205", "70.13"), ofClass("s2", "210", "1.00"));
        assertThat(incomplete.messages()).singleElement().asString().contains("住房保障支出");
    }
}
