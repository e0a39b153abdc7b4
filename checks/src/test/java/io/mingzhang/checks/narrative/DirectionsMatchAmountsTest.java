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

class DirectionsMatchAmountsTest {

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @Test
    void directionAgreesWithAmounts() {
        Saying now = Saying.amount("s1", Measure.AGENCY_OPERATING, "34.84");
        Saying prior = Saying.priorYear("s2", "37.09", now);
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                prior,
                                Saying.change("s3", Direction.DECREASE, "2.25", now))
                        .problems())
                .isEmpty();
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                prior,
                                Saying.change("s3", Direction.INCREASE, "2.25", now))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new DirectionsMatchAmounts(), now, prior, Saying.unchanged("s3", now))
                        .problems())
                .hasSize(1);
    }

    @Test
    void nothingIsBothMoreAndTheSame() {
        Saying now = Saying.amount("s1", Measure.HOSPITALITY, "1.00");
        assertThat(outcomes(
                                new DirectionsMatchAmounts(),
                                now,
                                Saying.unchanged("s2", now).changing(Direction.INCREASE))
                        .problems())
                .hasSize(1);
        assertThat(outcomes(new DirectionsMatchAmounts(), now, Saying.unchanged("s2", now))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100.00, 0", "90.00, 1"})
    void sameAsTheYearBeforeIsWhatTheColumnOfThatYearStates(String prior, int problems) {
        BudgetTable table = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                科目编码 | 科目名称 | 上年预算数 | 合计
                         | 合计     | %s      | 100.00
                """.formatted(prior));
        Saying now = Saying.amount("s1", Measure.TOTAL, "100.00");
        Outcomes outcomes = new Outcomes(new DirectionsMatchAmounts()
                .examine(Saying.document(List.of(), List.of(table), now, Saying.unchanged("s2", now))));
        assertThat(outcomes.problems()).hasSize(problems);
    }
}
