package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class FinalsWithinBudgetTest {

    private static final BudgetTable TABLE = TableFixture.table(TableKind.THREE_PUBLIC, """
            项目       | 预算数 | 决算数
            合计       | 12.00  | 9.80
            公务接待费 | 2.00   | 2.50
            """);

    @Test
    void hintsAtExpensesAboveTheirBudget() {
        Outcomes outcomes = Outcomes.of(new FinalsWithinBudget(), TABLE, DocumentKind.FINAL_ACCOUNTS);
        assertThat(outcomes.messages()).singleElement().asString().contains("2.50 万元");
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void leavesBudgetsAlone() {
        assertThat(Outcomes.of(new FinalsWithinBudget(), TABLE).all()).isEmpty();
    }
}
