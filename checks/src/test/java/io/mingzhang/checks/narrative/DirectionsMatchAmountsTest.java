package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;

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
}
