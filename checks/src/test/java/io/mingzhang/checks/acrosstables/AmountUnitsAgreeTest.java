package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class AmountUnitsAgreeTest {

    private static BudgetTable byCode(TableKind kind, String total, String basic, String project) {
        return TableFixture.table(kind, """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         | 合计     | %1$s | %2$s | %3$s
                208      | 社会保障和就业支出 | %1$s | %2$s | %3$s
                """.formatted(total, basic, project));
    }

    private static BudgetTable summary(String security) {
        return TableFixture.table(TableKind.INCOME_EXPENDITURE_SUMMARY, """
                项目         | 合计  || 项目               | 合计
                一般公共预算 | 10.00 || 社会保障和就业支出 | %s
                本年收入合计 | 10.00 || 本年支出合计       | 10.00
                """.formatted(security));
    }

    @Test
    void reportsTableThatIsOffByAPowerOfTen() {
        Outcomes outcomes = Outcomes.ofDocument(
                new AmountUnitsAgree(),
                summary("10.00"),
                byCode(TableKind.EXPENDITURE_SUMMARY, "100000.00", "40000.00", "60000.00"));
        assertThat(outcomes.messages()).singleElement().asString().contains("10000 倍");
    }

    @Test
    void staysSilentOnAnyOtherDifference() {
        Outcomes outcomes = Outcomes.ofDocument(
                new AmountUnitsAgree(),
                summary("10.00"),
                byCode(TableKind.EXPENDITURE_SUMMARY, "12.00", "4.00", "8.00"));
        assertThat(outcomes.all()).isEmpty();
    }
}
