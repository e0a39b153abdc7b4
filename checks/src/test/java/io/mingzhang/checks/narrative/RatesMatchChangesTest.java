package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesMatchChangesTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
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

    /** 某科目54.00万元。上年执行数为50.00万元，本年安排54.00万元，增加8%: the year before is told of the first, the rate of the second. */
    @ParameterizedTest
    @CsvSource({"8.00, 0", "9.00, 1"})
    void rateIsMeasuredAgainstPriorAmountToldOfTheSameThing(String rate, int problems) {
        Saying first = Saying.amount("s1", Measure.AGENCY_OPERATING, "54.00");
        Saying again = Saying.amount("s3", Measure.AGENCY_OPERATING, "54.00");
        Outcomes outcomes = outcomes(
                new RatesMatchChanges(),
                first,
                Saying.priorYear("s2", "50.00", first),
                again,
                Saying.rate("s4", Direction.INCREASE, rate, again));
        assertThat(outcomes.problems()).hasSize(problems);
        assertThat(outcomes.passed()).isEqualTo(1 - problems);
    }

    private static final BudgetTable WITH_PRIOR_YEAR = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称 | 上年预算数 | 合计
                     | 合计     | 90.00      | 100.00
            """);

    /** The year before stands in a column of the table, no sentence tells it. */
    @ParameterizedTest
    @CsvSource({"10.00, 11.11, 0", "11.00, 12.36, 1"})
    void changeIsMeasuredAgainstTheColumnOfTheYearBefore(String change, String rate, int problems) {
        Saying now = Saying.amount("s1", Measure.TOTAL, "100.00");
        Outcomes outcomes = new Outcomes(new RatesMatchChanges()
                .examine(Saying.document(
                        List.of(),
                        List.of(WITH_PRIOR_YEAR),
                        now,
                        Saying.change("s2", Direction.INCREASE, change, now),
                        Saying.rate("s3", Direction.INCREASE, rate, now))));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"11.11, 0", "12.36, 1"})
    void rateAloneIsMeasuredAgainstTheColumnOfTheYearBefore(String rate, int problems) {
        Saying now = Saying.amount("s1", Measure.TOTAL, "100.00");
        Outcomes outcomes = new Outcomes(new RatesMatchChanges()
                .examine(Saying.document(
                        List.of(), List.of(WITH_PRIOR_YEAR), now, Saying.rate("s3", Direction.INCREASE, rate, now))));
        assertThat(outcomes.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"INCREASE, 100.00, 0", "INCREASE, 100.10, 1", "DECREASE, 100.10, 0"})
    void nothingGrowsByMoreThanItIs(Direction direction, String change, int problems) {
        Saying now = Saying.amount("s1", Measure.AGENCY_OPERATING, "100.00");
        assertThat(outcomes(new RatesMatchChanges(), now, Saying.change("s2", direction, change, now))
                        .problems())
                .hasSize(problems);
    }
}
