package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ThreePublicAgreesWithEconomicItemsTest {

    private static BudgetTable economic() {
        return TableFixture.table(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, """
                项目           | 合计  | 人员经费 | 公用经费
                合计           | 50.00 | 40.00    | 10.00
                工资福利支出   | 40.00 | 40.00    |
                ·住房公积金    | 40.00 | 40.00    |
                商品和服务支出 | 10.00 |          | 10.00
                ·公务接待费    | 3.38  |          | 3.38
                ·办公费        | 6.62  |          | 6.62
                """);
    }

    private static Outcomes examine(String hospitality) {
        return Outcomes.ofDocument(
                new ThreePublicAgreesWithEconomicItems(),
                economic(),
                TableFixture.table(TableKind.THREE_PUBLIC, "项目 | 合计\n公务接待费 | " + hospitality));
    }

    @Test
    void reportsHospitalityBelowTheEconomicItem() {
        assertThat(examine("3.00").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEmpty());
    }

    @Test
    void onlyHintsAtHospitalityAboveTheEconomicItem() {
        assertThat(examine("4.00").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.INFO));
    }

    @Test
    void acceptsHospitalityThatIsTheEconomicItem() {
        assertThat(examine("3.38").passed()).isEqualTo(1);
    }
}
