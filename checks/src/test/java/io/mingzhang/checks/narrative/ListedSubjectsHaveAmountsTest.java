package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedSubjectsHaveAmountsTest {

    private static Outcomes listing(String... subjects) {
        BudgetTable table = TableFixture.table(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, """
                科目编码 | 科目名称         | 合计
                30101    | 基本工资         | 50.00
                30102    | 津贴补贴         | 20.00
                30302    | 退休费           | 5.00
                30309    | 奖励金           | 0.30
                30310    | 个人农业生产补贴 |
                30201    | 办公费           | 8.00
                """);
        Saying said = Saying.amount("s1", Measure.PERSONNEL, "75.30").listing(subjects);
        return new Outcomes(new ListedSubjectsHaveAmounts()
                .examine(Saying.document(List.of(), List.of(departmental(table)), said)));
    }

    /** Codes of the fixture are functional unless they are said to be economic. */
    private static BudgetTable departmental(BudgetTable table) {
        List<BudgetRow> rows = table.rows().stream()
                .map(row -> new BudgetRow(
                        row.index(),
                        row.parent(),
                        row.side(),
                        row.kind(),
                        row.level(),
                        row.item(),
                        row.code()
                                .flatMap(code -> Optional.of(new ClassificationCode(
                                        ClassificationScheme.DEPARTMENTAL_ECONOMIC, code.digits()))),
                        row.printedCode(),
                        row.name(),
                        row.printedName(),
                        row.texts(),
                        row.cells(),
                        row.at()))
                .toList();
        return table.withRows(rows);
    }

    @Test
    void reportsSubjectWithoutAmountAndTheOneLeftOutForIt() {
        Outcomes outcomes = listing("基本工资", "津贴补贴", "退休费", "个人农业生产补贴");
        assertThat(outcomes.messages()).singleElement().asString().contains("个人农业生产补贴", "奖励金");
        assertThat(outcomes.problems().getFirst().severity()).isNotEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void acceptsSubjectsOfTheTable() {
        assertThat(listing("基本工资", "津贴补贴", "退休费", "奖励金").passed()).isEqualTo(1);
    }

    @Test
    void hintsAtListCopiedFromTheTemplate() {
        Outcomes outcomes = listing("基本工资", "津贴补贴", "退休费", "奖励金", "离休费", "生活补助", "助学金", "伙食补助费");
        assertThat(outcomes.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Optional.of(Severity.INFO)));
    }
}
