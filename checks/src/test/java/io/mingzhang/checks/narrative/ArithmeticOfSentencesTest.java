package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.rulebook.ExaminedDocument;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares, changes and parts that sentences state beside their amounts. */
class ArithmeticOfSentencesTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");
    private static final Saying BASIC =
            Saying.amount("s2", Measure.BASIC, "303.90").partOf("s1");
    private static final Saying PROJECT =
            Saying.amount("s3", Measure.PROJECT, "8972.50").partOf("s1");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @ParameterizedTest
    @CsvSource({"3.28, 0", "3.3, 0", "3.29, 1", "32.8, 1"})
    void shareIsPartOfWhole(String percent, int problems) {
        Outcomes outcomes = outcomes(new SharesMatchAmounts(), TOTAL, BASIC, Saying.share("s4", percent, "s2", "s1"));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 391.2, 4.4, 0",
        "INCREASE, 391.2, 4.5, 1",
        "DECREASE, 8108.8, 46.64, 0",
        "DECREASE, 391.2, 4.4, 1"
    })
    void rateIsChangeOfPriorAmount(Direction direction, String change, String rate, int problems) {
        Outcomes outcomes = outcomes(
                new RatesMatchChanges(),
                TOTAL,
                Saying.change("s4", direction, change, TOTAL),
                Saying.rate("s5", direction, rate, TOTAL));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    @Test
    void changeIsDifferenceFromStatedPriorAmount() {
        Saying now = Saying.amount("s1", Measure.AGENCY_OPERATING, "33.17");
        Saying prior = Saying.priorYear("s2", "44.03", now);
        assertThat(outcomes(new RatesMatchChanges(), now, prior, Saying.change("s3", Direction.DECREASE, "10.86", now))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new RatesMatchChanges(), now, prior, Saying.change("s3", Direction.DECREASE, "10.00", now))
                        .problems())
                .hasSize(1);
    }

    @Test
    void growthFromZeroHasNoRate() {
        Saying now = Saying.amount("s1", Measure.TOTAL, "8500");
        Saying change = Saying.change("s2", Direction.INCREASE, "8500", now);
        assertThat(outcomes(
                                new GrowthFromZeroHasNoRate(),
                                now,
                                change,
                                Saying.rate("s3", Direction.INCREASE, "100", now))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new GrowthFromZeroHasNoRate(), now, change).problems())
                .isEmpty();
    }

    @Test
    void zeroDoesNotGrow() {
        Saying zero = Saying.amount("s1", Measure.TOTAL, "0");
        assertThat(outcomes(new ZeroDoesNotGrow(), zero, Saying.change("s2", Direction.INCREASE, "20.00", zero))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new ZeroDoesNotGrow(), zero, Saying.change("s2", Direction.DECREASE, "20.00", zero))
                        .problems())
                .isEmpty();
    }

    @Test
    void sharesLieWithinWhole() {
        assertThat(outcomes(
                                new SharesLieWithinWhole(),
                                TOTAL,
                                BASIC,
                                PROJECT,
                                Saying.share("s4", "33.34", "s2", "s1"),
                                Saying.share("s5", "66.67", "s3", "s1"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new SharesLieWithinWhole(), TOTAL, BASIC, Saying.share("s4", "103", "s2", "s1"))
                        .problems())
                .hasSize(1);
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

    @ParameterizedTest
    @CsvSource({"365.50, 0", "366.50, 1"})
    void changesOfPartsSumToChangeOfWhole(String change, int problems) {
        Outcomes outcomes = outcomes(
                new ChangesAddUp(),
                TOTAL,
                BASIC,
                PROJECT,
                Saying.change("s4", Direction.INCREASE, "391.2", TOTAL),
                Saying.change("s5", Direction.INCREASE, "25.70", BASIC),
                Saying.change("s6", Direction.INCREASE, change, PROJECT));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    @Test
    void everyAccountImpliesTheSamePriorYear() {
        Saying again = Saying.amount("s2", Measure.TOTAL, "9276.4");
        Saying change = Saying.change("s3", Direction.INCREASE, "391.2", TOTAL);
        assertThat(outcomes(
                                new ChangesAddUp(),
                                TOTAL,
                                again,
                                change,
                                Saying.change("s4", Direction.INCREASE, "391.20", again))
                        .problems())
                .isEmpty();
        assertThat(outcomes(
                                new ChangesAddUp(),
                                TOTAL,
                                again,
                                change,
                                Saying.change("s4", Direction.DECREASE, "391.20", again))
                        .problems())
                .hasSize(1);
    }
}
