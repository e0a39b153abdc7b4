package io.mingzhang.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectNamesAreOfTheYearTest {

    /** A class by its name alone, as summaries print it; recognized as 210. */
    private static Outcomes named(String name) {
        BudgetTable table = TableFixture.table(TableKind.INCOME_EXPENDITURE_SUMMARY, """
                项目     | 收入  || 项目 | 支出
                其他收入 | 50.00 || %s   | 50.00
                """.formatted(name));
        List<BudgetRow> rows = table.rows().stream()
                .map(row -> row.name().equals(name) ? withCode(row) : row)
                .toList();
        return Outcomes.ofDocument(new SubjectNamesAreOfTheYear(), table.withRows(rows));
    }

    private static BudgetRow withCode(BudgetRow row) {
        return new BudgetRow(
                row.index(),
                row.parent(),
                row.side(),
                row.kind(),
                row.level(),
                row.item(),
                Optional.of(new ClassificationCode(ClassificationScheme.FUNCTIONAL, "210")),
                "",
                row.name(),
                row.printedName(),
                row.texts(),
                row.cells(),
                row.at());
    }

    @Test
    void reportsNameOfAnotherTime() {
        assertThat(named("医疗卫生与计划生育支出").messages()).singleElement().asString().contains("210", "卫生健康支出");
    }

    @Test
    void acceptsNameOfTheYear() {
        assertThat(named("卫生健康支出").passed()).isEqualTo(1);
    }
}
