package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ClassesSumToTotalTest {

    private static BudgetTable expenditure(String education) {
        return TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称 | 合计   | 基本支出 | 项目支出
                         | 合计     | 300.00 | 100.00   | 200.00
                201      | 甲       | 100.00 | 100.00   |
                20103    | 甲款     | 100.00 | 100.00   |
                205      | 乙       | %s     |          | 200.00
                """.formatted(education));
    }

    @Test
    void reportsTotalThatIsNotTheSumOfItsClasses() {
        assertThat(Outcomes.of(new ClassesSumToTotal(), expenditure("190.00")).messages())
                .singleElement()
                .asString()
                .contains("300.00", "290.00");
    }

    @Test
    void addsClassesOnlyNeverSections() {
        Outcomes outcomes = Outcomes.of(new ClassesSumToTotal(), expenditure("200.00"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(3);
    }

    @Test
    void looksBelowClassesThatAreNotSplit() {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称 | 合计   | 基本支出 | 项目支出
                         | 合计     | 100.00 | 70.00    | 30.00
                201      | 甲       | 100.00 |          |
                20103    | 甲款     | 100.00 |          |
                2010301  | 甲项     | 70.00  | 70.00    |
                2010302  | 乙项     | 30.00  |          | 30.00
                """);
        Outcomes outcomes = Outcomes.of(new ClassesSumToTotal(), table);
        assertThat(outcomes.passed()).isEqualTo(3);
        assertThat(outcomes.problems()).isEmpty();
    }

    @Test
    void saysWhenThereIsNoTotalRow() {
        BudgetTable table =
                TableFixture.table(TableKind.EXPENDITURE_SUMMARY, "科目编码 | 科目名称 | 合计\n201 | 甲 | 1.00\n205 | 乙 | 2.00");
        assertThat(Outcomes.of(new ClassesSumToTotal(), table).reasons()).containsExactly("表中没有合计行");
    }
}
