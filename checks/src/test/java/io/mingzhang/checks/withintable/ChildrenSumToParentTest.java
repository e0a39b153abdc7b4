package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ChildrenSumToParentTest {

    private static BudgetTable income(String item) {
        return TableFixture.table(TableKind.INCOME_SUMMARY, """
                科目编码 | 科目名称 | 合计
                208      | 甲       | 42.526808
                20805    | 甲款     | 42.526808
                2080501  | 一项     | %s
                2080505  | 二项     | 40.970808
                """.formatted(item));
    }

    @Test
    void reportsBlankParentAmongParentsThatStateTheirAmounts() {
        String items = "科目编码 | 科目名称 | 合计\n208 | 甲 | 3.00\n20805 | 款 | %s\n2080501 | 项 | 3.00\n"
                + "213 | 乙 | %s\n21301 | 款 | 4.00\n2130101 | 项 | 4.00";
        assertThat(Outcomes.of(
                                new ChildrenSumToParent(),
                                TableFixture.table(TableKind.EXPENDITURE_SUMMARY, items.formatted("", "4.00")))
                        .messages())
                .singleElement()
                .asString()
                .contains("20805", "空白");
        assertThat(Outcomes.of(
                                new ChildrenSumToParent(),
                                TableFixture.table(
                                        TableKind.EXPENDITURE_SUMMARY,
                                        items.formatted("3.00", "").replace("208 | 甲 | 3.00", "208 | 甲 | ")))
                        .problems())
                .as("classes as mere headings are a habit of the table")
                .isEmpty();
    }

    @Test
    void reportsSectionThatIsNotTheSumOfItsItems() {
        assertThat(Outcomes.of(new ChildrenSumToParent(), income("1.550000")).messages())
                .singleElement()
                .asString()
                .contains("20805", "42.526808", "0.006");
    }

    @Test
    void acceptsParentsThatAreTheSumOfTheirChildren() {
        Outcomes outcomes = Outcomes.of(new ChildrenSumToParent(), income("1.556000"));
        assertThat(outcomes.passed()).isEqualTo(2);
        assertThat(outcomes.problems()).isEmpty();
    }

    @Test
    void acceptsRoundingResidueOfFourAddends() {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称 | 合计
                20103    | 款       | 620.54
                2010301  | 一       | 100.13
                2010302  | 二       | 200.20
                2010350  | 三       | 300.10
                2010399  | 四       | 20.10
                """);
        assertThat(Outcomes.of(new ChildrenSumToParent(), table).problems()).isEmpty();
    }
}
