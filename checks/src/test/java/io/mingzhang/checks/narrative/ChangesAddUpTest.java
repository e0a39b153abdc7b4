package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesAddUpTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");
    private static final Saying BASIC =
            Saying.amount("s2", Measure.BASIC, "303.90").partOf("s1");
    private static final Saying PROJECT =
            Saying.amount("s3", Measure.PROJECT, "8972.50").partOf("s1");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
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
    void leavesSumsAloneInWhichSomethingZeroHasGrown() {
        Saying all = Saying.amount("s1", Measure.TOTAL, "100.00");
        Saying basic = Saying.amount("s2", Measure.BASIC, "100.00");
        Saying project = Saying.amount("s3", Measure.PROJECT, "0.00");
        Outcomes outcomes = outcomes(
                new ChangesAddUp(),
                all,
                basic,
                project,
                Saying.change("s4", Direction.INCREASE, "8.00", all),
                Saying.change("s5", Direction.INCREASE, "8.00", basic),
                Saying.change("s6", Direction.INCREASE, "8.00", project));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).hasSize(1);
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

    @ParameterizedTest
    @CsvSource({"1.50, 0", "1.00, 1"})
    void threePublicMayBeDividedByPurchaseAndOperation(String hospitality, int problems) {
        Saying whole = Saying.amount("s1", Measure.THREE_PUBLIC, "12.00");
        Saying overseas = Saying.amount("s2", Measure.OVERSEAS, "0.00");
        Saying guests = Saying.amount("s3", Measure.HOSPITALITY, "4.00");
        Saying purchase = Saying.amount("s4", Measure.VEHICLE_PURCHASE, "0.00");
        Saying operation = Saying.amount("s5", Measure.VEHICLE_OPERATION, "8.00");
        Outcomes outcomes = outcomes(
                new ChangesAddUp(),
                whole,
                overseas,
                guests,
                purchase,
                operation,
                Saying.change("s6", Direction.DECREASE, "1.50", whole),
                Saying.unchanged("s7", overseas),
                Saying.change("s8", Direction.DECREASE, hospitality, guests),
                Saying.unchanged("s9", purchase),
                Saying.unchanged("s10", operation));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    /** The parts have no amounts of their own: 较去年增加…，其中基本支出增加…，项目支出增加…. */
    @ParameterizedTest
    @CsvSource({"365.50, 0", "366.50, 1"})
    void changesToldAsPartsOfAChangeAddUpToIt(String change, int problems) {
        Saying whole = Saying.change("s2", Direction.INCREASE, "391.20", TOTAL);
        Outcomes outcomes = outcomes(
                new ChangesAddUp(),
                TOTAL,
                whole,
                Saying.change("s3", Direction.INCREASE, "25.70", Saying.amount("", Measure.BASIC, "0"))
                        .partOf("s2"),
                Saying.change("s4", Direction.INCREASE, change, Saying.amount("", Measure.PROJECT, "0"))
                        .partOf("s2"));
        assertThat(outcomes.problems()).hasSize(problems);
        assertThat(outcomes.passed()).isEqualTo(1 - problems);
    }
}
