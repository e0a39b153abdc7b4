package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesMatchAmountsTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");
    private static final Saying BASIC =
            Saying.amount("s2", Measure.BASIC, "303.90").partOf("s1");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
    }

    @ParameterizedTest
    @CsvSource({"3.28, 0", "3.3, 0", "3.29, 1", "32.8, 1"})
    void shareIsPartOfWhole(String percent, int problems) {
        Outcomes outcomes = outcomes(new SharesMatchAmounts(), TOTAL, BASIC, Saying.share("s4", percent, "s2", "s1"));
        assertThat(outcomes.problems()).hasSize(problems);
    }
}
