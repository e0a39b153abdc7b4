package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ProcurementAddsUpTest {

    private static BudgetTable procurement(String amount, String group) {
        return TableFixture.table(TableKind.PROCUREMENT, """
                项目     | 采购品目 | 数量 | 单价 | 合计
                合计     |          | 5    | 0.80 | 2.10
                公用经费 |          | 5    |      | %s
                ·设备    | 台、桌类 | 3    | 0.50 | %s
                ·纸张    | 复印纸   | 2    | 0.30 | 0.60
                """.formatted(group, amount));
    }

    @Test
    void reportsAmountThatIsNotQuantityTimesPrice() {
        assertThat(Outcomes.of(new ProcurementAddsUp(), procurement("1.60", "2.20"))
                        .messages())
                .anyMatch(message -> message.contains("1.60") && message.contains("1.50"));
    }

    @Test
    void reportsGroupThatIsNotTheSumOfItsDetails() {
        assertThat(Outcomes.of(new ProcurementAddsUp(), procurement("1.50", "2.20"))
                        .problems())
                .hasSize(2);
    }

    @Test
    void acceptsTableThatAddsUpAndIgnoresTotalledPrices() {
        assertThat(Outcomes.of(new ProcurementAddsUp(), procurement("1.50", "2.10"))
                        .problems())
                .isEmpty();
    }
}
