package io.mingzhang.checks.withintable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import org.junit.jupiter.api.Test;

class ProjectsSumToTotalTest {

    private static BudgetTable projects(String second) {
        return TableFixture.table(TableKind.PROJECT_LIST, """
                项目名称 | 合计  | 一般公共预算
                合计     | 30.02 | 30.02
                虚构局   | 30.02 | 30.02
                ·甲项目  | 10.01 | 10.01
                ·乙项目  | %1$s  | %1$s
                """.formatted(second));
    }

    @Test
    void reportsGroupThatIsNotTheSumOfItsProjects() {
        assertThat(Outcomes.of(new ProjectsSumToTotal(), projects("10.01")).messages())
                .hasSize(2);
    }

    @Test
    void acceptsProjectsThatAddUpWithinRounding() {
        assertThat(Outcomes.of(new ProjectsSumToTotal(), projects("20.00")).problems())
                .isEmpty();
    }
}
