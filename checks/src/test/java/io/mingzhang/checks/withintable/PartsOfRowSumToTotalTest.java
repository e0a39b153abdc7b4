package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class PartsOfRowSumToTotalTest {

    private static final String HEADER = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n";

    private static BudgetTable expenditure(String row) {
        return TableFixture.table(TableKind.EXPENDITURE_SUMMARY, HEADER + row);
    }

    private static Outcomes examine(BudgetTable table) {
        return Outcomes.of(new PartsOfRowSumToTotal(), table);
    }

    @Test
    void reportsRowWhosePartsFallShort() {
        Outcomes outcomes = examine(expenditure("2080501 | 甲 | 120.00 | 100.00 | 18.00"));
        assertThat(outcomes.messages()).singleElement().asString().contains("120.00 万元", "118.00 万元", "2.00 万元");
    }

    @Test
    void acceptsRowWhosePartsSumToTotal() {
        assertThat(examine(expenditure("2080501 | 甲 | 118.00 | 100.00 | 18.00")).passed())
                .isEqualTo(1);
    }

    @Test
    void countsBlankAsZeroOnlyBesideAnotherPart() {
        assertThat(examine(expenditure("2080501 | 甲 | 18.00 | | 18.00")).passed())
                .isEqualTo(1);
        assertThat(examine(expenditure("2080501 | 甲 | 18.00 | | ")).reasons()).containsExactly("未分列");
    }

    @Test
    void reportsRowLeftUnsplitAmongRowsThatAreSplit() {
        String split = "2080501 | 甲 | 18.00 | | 18.00\n";
        assertThat(examine(expenditure(split + "2080502 | 乙 | 7.00 | | ")).messages())
                .singleElement()
                .asString()
                .contains("2080502", "均为空白");
        assertThat(examine(expenditure(split + "2080502 | 乙 | 7.00 | | \n2080503 | 丙 | 3.00 | | "))
                        .problems())
                .as("several rows without split are a habit of the table")
                .isEmpty();
    }

    @Test
    void doesNotCheckRowsThatLostAFigure() {
        assertThat(examine(expenditure("2080501 | 甲 | 18.00 | ? | 3.00")).reasons())
                .containsExactly("金额在提取中丢失");
    }

    @Test
    void reportsBlankTotalBesideFilledParts() {
        assertThat(examine(expenditure("2080501 | 甲 | | 100.00 | 18.00")).messages())
                .singleElement()
                .asString()
                .contains("空白");
    }

    @Test
    void toleratesRoundingOfTwoDecimalsButNotMore() {
        assertThat(examine(expenditure("201 | 甲 | 0.33 | 0.11 | 0.21")).problems())
                .isEmpty();
        assertThat(examine(expenditure("201 | 甲 | 0.33 | 0.11 | 0.20")).problems())
                .hasSize(1);
        assertThat(examine(expenditure("201 | 甲 | 0.330000 | 0.110000 | 0.210000"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void nestsFundBooksInFiscalAppropriation() {
        BudgetTable income = TableFixture.table(TableKind.INCOME_SUMMARY, """
                科目编码 | 科目名称 | 合计  | 财政拨款 | 一般公共预算 | 政府性基金 | 单位资金
                201      | 甲       | 10.00 | 8.00     | 5.00         | 3.00       | 2.00
                208      | 乙       | 10.00 | 9.00     | 5.00         | 3.00       | 1.00
                """);
        assertThat(examine(income).messages()).singleElement().asString().contains("9.00", "8.00");
    }

    @Test
    void addsCarryOverToTheFundsWhereTheTableDoesSo() {
        BudgetTable income = TableFixture.table(TableKind.INCOME_SUMMARY, """
                科目编码 | 科目名称 | 合计  | 一般公共预算 | 政府性基金 | 上年结转
                         | 合计     | 22.00 | 10.00        | 6.00       | 6.00
                201      | 甲       | 10.00 | 5.00         | 3.00       | 2.00
                208      | 乙       | 12.00 | 5.00         | 3.00       | 4.00
                """);
        assertThat(examine(income).problems()).isEmpty();
    }
}
