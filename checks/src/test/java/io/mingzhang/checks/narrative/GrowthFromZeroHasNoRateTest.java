package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;

class GrowthFromZeroHasNoRateTest {

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
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
}
