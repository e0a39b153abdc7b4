package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.model.budget.Measure;
import org.junit.jupiter.api.Test;

class SharesLieWithinWholeTest {

    private static final Saying TOTAL = Saying.amount("s1", Measure.TOTAL, "9276.40");
    private static final Saying BASIC =
            Saying.amount("s2", Measure.BASIC, "303.90").partOf("s1");
    private static final Saying PROJECT =
            Saying.amount("s3", Measure.PROJECT, "8972.50").partOf("s1");

    private static Outcomes outcomes(Check<ExaminedDocument> check, Saying... said) {
        return new Outcomes(check.examine(Saying.document(said)));
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
    void aSumMadeTooLargeByAWrongShareIsToldOnce() {
        Saying half = Saying.amount("s2", Measure.BASIC, "4638.20").partOf("s1");
        Saying rest = Saying.amount("s3", Measure.PROJECT, "4638.20").partOf("s1");
        Saying wrong = Saying.share("s4", "51", "s2", "s1");
        Outcomes once =
                outcomes(new SharesLieWithinWhole(), TOTAL, half, rest, wrong, Saying.share("s5", "50", "s3", "s1"));
        assertThat(once.problems()).isEmpty();
        assertThat(outcomes(new SharesMatchAmounts(), TOTAL, half, rest, wrong).problems())
                .hasSize(1);
    }

    @Test
    void aPartOfAPartIsNotCountedTwice() {
        Saying medium = Saying.amount("s2", Measure.PROCUREMENT, "80.00").partOf("s1");
        Saying small = Saying.amount("s3", Measure.PROCUREMENT, "50.00");
        Saying[] shares = {Saying.share("s4", "80", "s2", "s1"), Saying.share("s5", "50", "s3", "s1")};
        assertThat(outcomes(new SharesLieWithinWhole(), TOTAL, medium, small.partOf("s2"), shares[0], shares[1])
                        .problems())
                .isEmpty();
        assertThat(outcomes(new SharesLieWithinWhole(), TOTAL, medium, small.partOf("s1"), shares[0], shares[1])
                        .problems())
                .hasSize(1);
    }
}
