package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class SameCodeSameAmountTest {

    private static BudgetTable byCode(TableKind kind, String total, String basic, String project) {
        return TableFixture.table(kind, """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         | 合计     | %1$s | %2$s | %3$s
                208      | 社会保障和就业支出 | %1$s | %2$s | %3$s
                """.formatted(total, basic, project));
    }

    @Test
    void reportsCodeWhoseAmountDiffersBetweenTables() {
        Outcomes outcomes = Outcomes.ofDocument(
                new SameCodeSameAmount(),
                byCode(TableKind.EXPENDITURE_SUMMARY, "10.00", "4.00", "6.00"),
                byCode(TableKind.GENERAL_PUBLIC_EXPENDITURE, "10.00", "3.00", "7.00"));
        assertThat(outcomes.problems()).hasSize(4); // basic and project, of the code and of the total
        assertThat(outcomes.messages().getFirst()).contains("4.00 万元", "3.00 万元");
    }

    @Test
    void acceptsAmountsPrintedWithOtherPrecision() {
        Outcomes outcomes = Outcomes.ofDocument(
                new SameCodeSameAmount(),
                byCode(TableKind.EXPENDITURE_SUMMARY, "10.00", "4.00", "6.00"),
                byCode(TableKind.GENERAL_PUBLIC_EXPENDITURE, "10.001234", "4.000123", "6.001111"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(6);
    }

    @Test
    void namesTheCodeThatIsPrintedDifferently() {
        BudgetTable income = TableFixture.table(
                TableKind.INCOME_SUMMARY, "科目编码 | 科目名称 | 合计\n208 | 甲 | 5.00\n20805 | 款 | 5.00\n2080530 | 项 | 5.00");
        BudgetTable expenditure = TableFixture.table(
                TableKind.EXPENDITURE_SUMMARY,
                "科目编码 | 科目名称 | 合计\n208 | 甲 | 5.00\n20805 | 款 | 5.00\n2080550 | 项 | 5.00");
        assertThat(Outcomes.ofDocument(new SameCodeSameAmount(), income, expenditure)
                        .messages())
                .singleElement()
                .asString()
                .contains("2080530", "2080550", "疑为同一科目");
    }

    @Test
    void leavesBooksThatDoNotSplitAlone() {
        BudgetTable funds =
                TableFixture.table(TableKind.FUND_EXPENDITURE, "科目编码 | 科目名称 | 合计\n | 合计 | 8.00\n212 | 乙 | 8.00");
        BudgetTable all = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         | 合计     | 18.00 | 4.00 | 14.00
                208      | 甲       | 10.00 | 4.00 | 6.00
                212      | 乙       | 8.00  |      | 8.00
                """);
        Outcomes outcomes = Outcomes.ofDocument(
                new SameCodeSameAmount(),
                all,
                byCode(TableKind.GENERAL_PUBLIC_EXPENDITURE, "10.00", "4.00", "6.00"),
                funds);
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).contains("分表未分基本、项目");
    }
}
