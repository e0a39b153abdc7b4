package io.mingzhang.checks.acrosstables;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class SummariesAgreeWithDetailTablesTest {

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

    private static Outcomes examine(String security) {
        return Outcomes.ofDocument(
                new SummariesAgreeWithDetailTables(),
                summary(security),
                byCode(TableKind.EXPENDITURE_SUMMARY, "10.00", "4.00", "6.00"));
    }

    @Test
    void reportsClassThatDiffersFromTheTableByCode() {
        assertThat(examine("9.00").messages()).singleElement().asString().contains("9.00", "10.00");
    }

    @Test
    void findsClassesByName() {
        assertThat(examine("10.00").problems()).isEmpty();
        assertThat(examine("10.00").passed()).isEqualTo(2);
    }

    private static Outcomes byNature(String project) {
        return Outcomes.ofDocument(
                new SummariesAgreeWithDetailTables(),
                TableFixture.table(TableKind.INCOME_EXPENDITURE_SUMMARY, """
                        项目         | 合计  || 项目         | 合计
                        一般公共预算 | 10.00 || 基本支出     | 4.00
                                     |       || 项目支出     | %s
                        本年收入合计 | 10.00 || 本年支出合计 | 10.00
                        """.formatted(project)),
                byCode(TableKind.EXPENDITURE_SUMMARY, "10.00", "4.00", "6.00"));
    }

    @Test
    void takesRowsByNatureForTotalsOfTheirColumns() {
        assertThat(byNature("6.00").problems()).isEmpty();
        assertThat(byNature("6.00").passed()).isEqualTo(3);
        assertThat(byNature("5.00").messages()).singleElement().asString().contains("5.00", "6.00");
    }
}
