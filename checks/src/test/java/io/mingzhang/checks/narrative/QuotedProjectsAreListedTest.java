package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedProjectsAreListedTest {

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
    void acceptsQuotedProjectWithinTheDigitsOfTheList() {
        Outcomes outcomes = outcomes(new QuotedProjectsAreListed(), Saying.project("s1", "乡镇站牌匾费", "12.624"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void reportsQuotedProjectWithAnotherAmountOrName() {
        Outcomes outcomes = outcomes(
                new QuotedProjectsAreListed(),
                Saying.project("s1", "设备购置费", "12.2"),
                Saying.project("s2", "乡村站牌匾费", "12.62"));
        assertThat(outcomes.messages()).hasSize(2);
        assertThat(outcomes.problems().get(1).severity()).contains(Severity.WARNING);
    }
}
