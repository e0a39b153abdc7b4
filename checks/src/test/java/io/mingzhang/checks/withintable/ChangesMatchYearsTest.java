package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ChangesMatchYearsTest {

    private static BudgetTable expenditure(String header, String change) {
        return TableFixture.table(TableKind.GENERAL_PUBLIC_EXPENDITURE, """
                科目编码 | 科目名称 | %s | 合计 | 增减额
                         | 合计     | 460.00 | 450.00 | %s
                """.formatted(header, change));
    }

    @Test
    void reportsChangeThatIsNotTheDifference() {
        Outcomes outcomes = Outcomes.of(new ChangesMatchYears(), expenditure("上年执行数", "-20.00"));
        assertThat(outcomes.messages()).singleElement().asString().contains("-20.00 万元", "-10.00 万元");
    }

    @Test
    void acceptsDifferenceToTheBudgetOfTheYearBefore() {
        Outcomes outcomes = Outcomes.of(new ChangesMatchYears(), expenditure("上年预算数", "-10.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void doesNotJudgeWhereEitherMayBeMeant() {
        BudgetTable table = TableFixture.table(
                TableKind.GENERAL_PUBLIC_EXPENDITURE,
                "科目编码 | 科目名称 | 上年预算数 | 上年执行数 | 合计 | 增减额\n | 合计 | 1.00 | 2.00 | 3.00 | 9.00");
        Outcomes outcomes = Outcomes.of(new ChangesMatchYears(), table);
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).hasSize(1);
    }
}
