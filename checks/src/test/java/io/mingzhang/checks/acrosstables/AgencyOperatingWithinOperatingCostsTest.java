package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class AgencyOperatingWithinOperatingCostsTest {

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

    private static Outcomes examine(String funds) {
        return Outcomes.ofDocument(
                new AgencyOperatingWithinOperatingCosts(),
                economic(),
                TableFixture.table(TableKind.AGENCY_OPERATING, "单位名称 | 合计\n合计 | " + funds + "\n本级 | " + funds));
    }

    @Test
    void reportsFundsAboveOperatingCosts() {
        assertThat(examine("12.00").messages()).singleElement().asString().contains("12.00", "10.00");
    }

    @Test
    void acceptsFundsBelowOperatingCostsSincePublicInstitutionsBearTheRest() {
        assertThat(examine("7.00").problems()).isEmpty();
        assertThat(examine("10.00").passed()).isEqualTo(1);
    }
}
