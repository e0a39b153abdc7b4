package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ProcurementWithinBudgetTest {

    private static BudgetTable byCode(TableKind kind, String total, String basic, String project) {
        return TableFixture.table(kind, """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         | 合计     | %1$s | %2$s | %3$s
                208      | 社会保障和就业支出 | %1$s | %2$s | %3$s
                """.formatted(total, basic, project));
    }

    private static Outcomes examine(String amount) {
        return Outcomes.ofDocument(
                new ProcurementWithinBudget(),
                byCode(TableKind.EXPENDITURE_SUMMARY, "10.00", "4.00", "6.00"),
                TableFixture.table(TableKind.PROCUREMENT, "项目 | 合计\n合计 | " + amount + "\n设备 | " + amount));
    }

    @Test
    void reportsProcurementAboveTheBudget() {
        assertThat(examine("12.00").problems()).hasSize(1);
    }

    @Test
    void acceptsProcurementWithinTheBudget() {
        assertThat(examine("9.00").passed()).isEqualTo(1);
    }
}
