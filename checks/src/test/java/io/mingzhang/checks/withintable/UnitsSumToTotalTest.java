package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class UnitsSumToTotalTest {

    private static BudgetTable operating(String unit) {
        return TableFixture.table(TableKind.AGENCY_OPERATING, """
                单位名称 | 合计
                合计     | 136.29
                本级     | %s
                中心     | 36.29
                """.formatted(unit));
    }

    @Test
    void reportsTotalThatIsNotTheSumOfTheUnits() {
        assertThat(Outcomes.of(new UnitsSumToTotal(), operating("99.00")).messages())
                .singleElement()
                .asString()
                .contains("136.29", "135.29");
    }

    @Test
    void acceptsUnitsThatAddUp() {
        assertThat(Outcomes.of(new UnitsSumToTotal(), operating("100.00")).passed())
                .isEqualTo(1);
    }

    @Test
    void leavesTheVerticalTableOfThreePublicExpensesAlone() {
        BudgetTable table =
                TableFixture.table(TableKind.THREE_PUBLIC, "项目 | 合计\n合计 | 9.00\n公务接待费 | 1.00\n因公出国（境）费 | 2.00");
        assertThat(Outcomes.of(new UnitsSumToTotal(), table).all()).isEmpty();
    }
}
