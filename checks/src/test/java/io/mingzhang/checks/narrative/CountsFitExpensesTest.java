package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.model.budget.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsFitExpensesTest {

    @ParameterizedTest
    @CsvSource({
        "HOSPITALITY, 3.00, 0, 批次, 国内公务接待0批次, 1",
        "HOSPITALITY, 3.00, 25, 批次, 国内公务接待25批次, 0",
        "HOSPITALITY, 0.00, 25, 批次, 国内公务接待25批次, 1",
        "HOSPITALITY, 3.00, 25, 个, 全年共接待来访团组25个, 0",
        "VEHICLE_PURCHASE, 0.00, 0, 辆, 购置公务用车0辆, 0",
        "VEHICLE_PURCHASE, 18.00, 0, 辆, 购置公务用车0辆, 1",
        "OVERSEAS, 0.00, 2, 个, 因公出国（境）团组2个, 1",
        "VEHICLE_OPERATION, 10.00, 0, 辆, 公务用车保有量为0辆, 1",
        "VEHICLE_OPERATION, 0.00, 3, 辆, 公务用车保有量为3辆, 0"
    })
    void countIsZeroWhereNothingWasSpent(
            Measure measure, String spent, long count, String noun, String text, int problems) {
        Saying counted = Saying.count("s2", count, noun).saying(text);
        Outcomes outcomes = new Outcomes(
                new CountsFitExpenses().examine(Saying.document(Saying.amount("s1", measure, spent), counted)));
        assertThat(outcomes.problems()).hasSize(problems);
        assertThat(outcomes.passed()).isEqualTo(1 - problems);
    }
}
