package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class BalancesCarryForwardTest {

    private static BudgetTable funds(String closing) {
        return TableFixture.table(TableKind.FUND_INCOME_EXPENDITURE, """
                科目编码 | 科目名称 | 年初结转 | 本年收入 | 本年支出 | 年末结转
                         | 合计     | 5.00     | 200.00   | 195.00   | %s
                """.formatted(closing));
    }

    @Test
    void reportsClosingBalanceThatDoesNotFollow() {
        Outcomes outcomes = Outcomes.of(new BalancesCarryForward(), funds("12.00"));
        assertThat(outcomes.messages()).singleElement().asString().contains("12.00 万元", "10.00 万元");
    }

    @Test
    void takesBlankClosingBalanceForNone() {
        assertThat(Outcomes.of(new BalancesCarryForward(), funds("")).problems())
                .hasSize(1);
    }

    @Test
    void acceptsRowsThatBalance() {
        Outcomes outcomes = Outcomes.of(new BalancesCarryForward(), funds("10.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
