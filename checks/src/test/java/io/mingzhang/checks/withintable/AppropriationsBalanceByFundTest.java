package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class AppropriationsBalanceByFundTest {

    private static Outcomes examine(String generalIn, String fundsIn) {
        TableGrid grid = new TableGrid(
                TableFixture.table(TableKind.APPROPRIATION_SUMMARY, """
                项目               | 财政拨款 || 项目         | 合计   | 一般公共预算 | 政府性基金
                一般公共预算       | 820.00   || 农林水支出   | 818.00 | 818.00       |
                政府性基金预算     | 100.00   || 城乡社区支出 | 95.00  |              | 95.00
                本年收入合计       | 920.00   || 本年支出合计 | 913.00 | 818.00       | 95.00
                上年结转           | 12.00    || 年终结转     | 19.00  | 10.00        | 9.00
                ·一般公共预算      | %s       ||              |        |              |
                ·政府性基金预算    | %s       ||              |        |              |
                收入总计           | 932.00   || 支出总计     | 932.00 | 828.00       | 104.00
                """.formatted(generalIn, fundsIn)),
                DocumentKind.FINAL_ACCOUNTS);
        return new Outcomes(new AppropriationsBalanceByFund().examine(grid));
    }

    @Test
    void reportsBalancesBookedInTheWrongBudget() {
        assertThat(examine("4.00", "8.00").messages())
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("政府性基金"));
    }

    @Test
    void acceptsBudgetsThatBalanceEachByItself() {
        assertThat(examine("8.00", "4.00").passed()).isEqualTo(2);
    }
}
