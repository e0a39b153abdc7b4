package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class EconomicTotalIsBasicExpenditureTest {

    private static BudgetTable byCode(TableKind kind, String total, String basic, String project) {
        return TableFixture.table(kind, """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         | 合计     | %1$s | %2$s | %3$s
                208      | 社会保障和就业支出 | %1$s | %2$s | %3$s
                """.formatted(total, basic, project));
    }

    private static Outcomes examine(String total) {
        BudgetTable economic = TableFixture.table(
                TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, "项目 | 合计\n合计 | " + total + "\n工资福利支出 | " + total);
        return Outcomes.ofDocument(
                new EconomicTotalIsBasicExpenditure(),
                byCode(TableKind.GENERAL_PUBLIC_EXPENDITURE, "10.00", "4.00", "6.00"),
                economic);
    }

    @Test
    void reportsTotalThatIsNotBasicExpenditure() {
        assertThat(examine("4.10").messages()).singleElement().asString().contains("4.10", "4.00");
    }

    @Test
    void acceptsTotalOfFinerPrecision() {
        assertThat(examine("4.001234").passed()).isEqualTo(1);
    }
}
