package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import org.junit.jupiter.api.Test;

class TextAgreesWithItselfTest {

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @Test
    void sameQuantityHasOneAmount() {
        Saying first = Saying.amount("s1", Measure.BASIC, "776.40");
        assertThat(outcomes(new TextAgreesWithItself(), first, Saying.amount("s2", Measure.BASIC, "776.4"))
                        .problems())
                .isEmpty();
        assertThat(outcomes(new TextAgreesWithItself(), first, Saying.amount("s2", Measure.BASIC, "776.41"))
                        .problems())
                .hasSize(1);
    }
}
