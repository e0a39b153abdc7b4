package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;

class ZeroDoesNotGrowTest {

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
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
}
