package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class IncomeBalancesExpenditureTest {

    private static BudgetTable plain(String expenditureTotal) {
        return TableFixture.table(TableKind.INCOME_EXPENDITURE_SUMMARY, """
                项目             | 合计   || 项目             | 合计
                一般公共预算     | 100.00 || 一般公共服务支出 | 80.00
                政府性基金预算   | 50.00  || 农林水支出       | 70.00
                本年收入合计     | 150.00 || 本年支出合计     | %s
                """.formatted(expenditureTotal));
    }

    private static BudgetTable withCarryOver(String grandTotal) {
        return TableFixture.table(TableKind.INCOME_EXPENDITURE_SUMMARY, """
                项目         | 合计   || 项目             | 合计
                一般公共预算 | 900.00 || 一般公共服务支出 | 910.00
                本年收入合计 | 900.00 || 本年支出合计     | 910.00
                上年结转     | 10.00  || 年终结转         |
                收入总计     | 910.00 || 支出总计         | %s
                """.formatted(grandTotal));
    }

    private static Outcomes examine(BudgetTable table) {
        return Outcomes.of(new IncomeBalancesExpenditure(), table);
    }

    @Test
    void reportsYearTotalsThatDifferWhereNothingIsCarriedOver() {
        assertThat(examine(plain("151.00")).messages()).hasSize(2).anyMatch(message -> message.contains("本年收入"));
    }

    @Test
    void acceptsBalancedTable() {
        assertThat(examine(plain("150.00")).passed()).isEqualTo(3);
    }

    @Test
    void lookOnlyAtGrandTotalsWhereMoneyIsCarriedOver() {
        Outcomes outcomes = examine(withCarryOver("910.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).containsExactly("有结转结余，本年收支不要求相等");
    }

    @Test
    void reportsGrandTotalsThatDoNotBalance() {
        assertThat(examine(withCarryOver("920.00")).problems()).hasSize(2);
    }

    @Test
    void acceptsFinalAccountsWhoseYearTotalsDiffer() {
        assertThat(Outcomes.of(new IncomeBalancesExpenditure(), plain("150.00"), DocumentKind.FINAL_ACCOUNTS)
                        .passed())
                .isEqualTo(2);
    }
}
