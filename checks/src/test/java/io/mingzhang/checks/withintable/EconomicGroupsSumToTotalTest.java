package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class EconomicGroupsSumToTotalTest {

    private static BudgetTable economic(String item) {
        return TableFixture.table(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, """
                项目           | 合计   | 人员经费 | 公用经费
                合计           | 303.00 | 260.00   | 43.00
                工资福利支出   | 260.00 | 260.00   |
                ·基本工资      | %s     | 200.00   |
                ·津贴补贴      | 60.00  | 60.00    |
                商品和服务支出 | 43.00  |          | 43.00
                ·办公费        | 43.00  |          | 43.00
                """.formatted(item));
    }

    @Test
    void reportsGroupThatIsNotTheSumOfItsItems() {
        assertThat(Outcomes.of(new EconomicGroupsSumToTotal(), economic("199.00"))
                        .messages())
                .singleElement()
                .asString()
                .contains("工资福利支出", "259.00");
    }

    @Test
    void acceptsGroupsWithoutCodesThatAddUp() {
        Outcomes outcomes = Outcomes.of(new EconomicGroupsSumToTotal(), economic("200.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(7);
    }
}
