package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsInTextSumToWholeTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");
    private static final Saying BASIC =
            Saying.amount("s2", Measure.BASIC, "303.90").partOf("s1");
    private static final Saying PROJECT =
            Saying.amount("s3", Measure.PROJECT, "8972.50").partOf("s1");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @Test
    void completePartsSumToWhole() {
        assertThat(outcomes(new PartsInTextSumToWhole(), TOTAL, BASIC, PROJECT).problems())
                .isEmpty();
        Saying wrong = Saying.amount("s3", Measure.PROJECT, "8972.00").partOf("s1");
        assertThat(outcomes(new PartsInTextSumToWhole(), TOTAL, BASIC, wrong).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEmpty());
    }

    @Test
    void sourcesThatMayBeToldInPartAreOnlyWarnedOf() {
        Saying first = Saying.amount("s2", Measure.TOTAL, "776.40")
                .from(Fund.GENERAL_PUBLIC)
                .partOf("s1");
        Saying second = Saying.amount("s3", Measure.TOTAL, "8000")
                .from(Fund.GOVERNMENT_MANAGED_FUNDS)
                .partOf("s1");
        assertThat(outcomes(new PartsInTextSumToWhole(), TOTAL, first, second).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.WARNING));
        assertThat(outcomes(new PartsInTextSumToWhole(), TOTAL, BASIC).problems())
                .isEmpty();
    }

    /** Subjects and 其他 make the whole together; when they do not, the list may be incomplete. */
    @ParameterizedTest
    @CsvSource({"303.40, 1", "303.00, 0"})
    void partsNamedInDifferentWaysMakeTheWhole(String rest, int passed) {
        Quantity wages = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.BASIC)
                .forCode(new ClassificationCode(ClassificationScheme.DEPARTMENTAL_ECONOMIC, "30101"));
        Quantity other = Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.BASIC)
                .forName("其他");
        Outcomes outcomes = outcomes(
                new PartsInTextSumToWhole(),
                Saying.amount("s1", Measure.BASIC, "403.40"),
                Saying.amount("s2", Measure.BASIC, "100.00").meaning(wages).partOf("s1"),
                Saying.amount("s3", Measure.BASIC, rest).meaning(other).partOf("s1"));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(passed);
    }

    /** What a part is said of may not be known: it is a part by name. */
    @Test
    void partsOfUnknownMeaningMayBeIncomplete() {
        Saying one =
                Saying.amount("s2", Measure.BASIC, "303.90").meaningUnknown().partOf("s1");
        Saying other =
                Saying.amount("s3", Measure.PROJECT, "8000.00").meaningUnknown().partOf("s1");
        Outcomes outcomes = outcomes(new PartsInTextSumToWhole(), TOTAL, one, other);
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).hasSize(1);
    }

    /** "其中：因公出国费0，接待费4.00，车辆费8.00。具体情况如下：" and then each of them again. */
    @ParameterizedTest
    @CsvSource({"12.00, 0", "13.00, 1"})
    void partsToldAgainInDetailCountOnce(String whole, int problems) {
        Outcomes outcomes = outcomes(
                new PartsInTextSumToWhole(),
                Saying.amount("s1", Measure.THREE_PUBLIC, whole),
                Saying.amount("s2", Measure.OVERSEAS, "0.00").partOf("s1"),
                Saying.amount("s3", Measure.HOSPITALITY, "4.00").partOf("s1"),
                Saying.amount("s4", Measure.VEHICLES, "8.00").partOf("s1"),
                Saying.amount("s5", Measure.OVERSEAS, "0.00").partOf("s1"),
                Saying.amount("s6", Measure.HOSPITALITY, "4.00").partOf("s1"),
                Saying.amount("s7", Measure.VEHICLES, "8.00").partOf("s1"));
        assertThat(outcomes.problems()).hasSize(problems);
    }
}
