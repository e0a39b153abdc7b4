package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ThreePublicPartsSumToTotalTest {

    private static BudgetTable vertical(String total) {
        return TableFixture.table(TableKind.THREE_PUBLIC, """
                项目                 | 合计
                因公出国（境）费     |
                公务接待费           | 3.48
                公务用车购置及运行费 | 2.00
                ·公务用车购置费      |
                ·公务用车运行维护费  | 2.00
                合计                 | %s
                """.formatted(total));
    }

    private static BudgetTable horizontal(String vehicles) {
        return TableFixture.table(TableKind.THREE_PUBLIC, """
                单位名称 | 三公合计 | 因公出国 | 公务接待 | 公务用车 | 购置费 | 运行维护费 | 会议费 | 培训费
                虚构局   | 9.01     |          | 4.00     | %s       |        | 5.01       | 7.00   | 8.00
                """.formatted(vehicles));
    }

    @Test
    void reportsTotalThatIsNotTheSumOfTheThree() {
        assertThat(Outcomes.of(new ThreePublicPartsSumToTotal(), vertical("5.38"))
                        .messages())
                .singleElement()
                .asString()
                .contains("5.38", "5.48");
    }

    @Test
    void acceptsVerticalTableWithTotalAtTheEnd() {
        Outcomes outcomes = Outcomes.of(new ThreePublicPartsSumToTotal(), vertical("5.48"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }

    @Test
    void keepsMeetingsAndTrainingOutOfTheTotal() {
        assertThat(Outcomes.of(new ThreePublicPartsSumToTotal(), horizontal("5.01"))
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsVehiclesThatAreNotPurchaseAndOperation() {
        assertThat(Outcomes.of(new ThreePublicPartsSumToTotal(), horizontal("4.01"))
                        .problems())
                .hasSize(2);
    }
}
