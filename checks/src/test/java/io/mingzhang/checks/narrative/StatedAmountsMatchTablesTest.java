package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAmountsMatchTablesTest {

    private static final BudgetTable EXPENDITURE = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称           | 合计     | 基本支出 | 项目支出
                     | 合计               | 100.126  | 60.126   | 40.000
            205      | 教育支出           | 70.126   | 30.126   | 40.000
            221      | 住房保障支出       | 30.000   | 30.000   |
            """);
    private static final BudgetTable PROJECTS = TableFixture.table(TableKind.PROJECT_LIST, """
            项目名称       | 合计
            合计           | 40.00
            ·设备购置费    | 12.14
            ·乡镇站牌匾费  | 12.62
            ·网络租赁费    | 15.24
            """);

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(List.of(), List.of(EXPENDITURE, PROJECTS), said)));
    }

    @Test
    void acceptsAmountRoundedToTheDigitsOfTheSentence() {
        Outcomes outcomes = outcomes(
                new StatedAmountsMatchTables(),
                Saying.amount("s1", Measure.TOTAL, "100.13"),
                Saying.amount("s2", Measure.BASIC, "60.1"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(2);
    }

    @Test
    void reportsAmountThatDiffersFromTheTable() {
        Outcomes outcomes = outcomes(new StatedAmountsMatchTables(), Saying.amount("s1", Measure.BASIC, "60.14"));
        assertThat(outcomes.messages())
                .singleElement()
                .asString()
                .contains("60.14 万元")
                .contains("60.126 万元");
    }

    @Test
    void doesNotCheckWhatNoTableStates() {
        Outcomes outcomes =
                outcomes(new StatedAmountsMatchTables(), Saying.amount("s1", Measure.AGENCY_OPERATING, "9.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).containsExactly("报表中没有同一口径的金额");
    }

    /** 财政拨款 of a subject is what the fund books together spend on it. */
    @ParameterizedTest
    @CsvSource({"75.00, 0", "70.00, 1"})
    void appropriationOfSubjectIsSumOfFundBooks(String said, int problems) {
        BudgetTable general = TableFixture.table(TableKind.GENERAL_PUBLIC_EXPENDITURE, """
                科目编码 | 科目名称     | 一般公共预算
                         | 合计         | 70.00
                212      | 城乡社区支出 | 70.00
                """);
        BudgetTable funds = TableFixture.table(TableKind.FUND_EXPENDITURE, """
                科目编码 | 科目名称     | 政府性基金
                         | 合计         | 5.00
                212      | 城乡社区支出 | 5.00
                """);
        Quantity quantity = Quantity.of(Side.EXPENDITURE, Fund.FISCAL_APPROPRIATION, BudgetPeriod.TOTAL, Measure.TOTAL)
                .forCode(new ClassificationCode(ClassificationScheme.FUNCTIONAL, "212"));
        Outcomes outcomes = new Outcomes(new StatedAmountsMatchTables()
                .examine(Saying.document(
                        List.of(),
                        List.of(general, funds),
                        Saying.amount("s1", Measure.TOTAL, said).meaning(quantity))));
        assertThat(outcomes.problems()).hasSize(problems);
        assertThat(outcomes.passed()).isEqualTo(1 - problems);
    }

    @Test
    void expenditureOfBookIsItsIncomeOnlyAsFarAsItAgrees() {
        BudgetTable income = TableFixture.table(TableKind.INCOME_SUMMARY, """
                科目编码 | 科目名称 | 合计  | 一般公共预算 | 政府性基金
                         | 合计     | 75.00 | 70.00    | 5.00
                """);
        Saying agrees = Saying.amount("s1", Measure.TOTAL, "70.00").from(Fund.GENERAL_PUBLIC);
        Saying differs = Saying.amount("s2", Measure.TOTAL, "71.00").from(Fund.GENERAL_PUBLIC);
        Outcomes outcomes = new Outcomes(
                new StatedAmountsMatchTables().examine(Saying.document(List.of(), List.of(income), agrees, differs)));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
