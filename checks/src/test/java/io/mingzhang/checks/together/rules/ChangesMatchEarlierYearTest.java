package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.narrative.Saying;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Direction;
import org.junit.jupiter.api.Test;

class ChangesMatchEarlierYearTest {

    private static final Saying NOW = Saying.amount("s1", Measure.TOTAL, "1200.00");

    private static final ExaminedDocument EARLIER =
            TableFixture.document(TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
                    科目编码 | 科目名称   | 合计
                             | 合计       | 1000.00
                    213      | 农林水支出 | 1000.00
                    """));

    private static Outcomes outcomes(Saying said) {
        return SetFixture.of(new ChangesMatchEarlierYear(), SetFixture.years(Saying.document(NOW, said), EARLIER));
    }

    @Test
    void aChangeAgainstAnotherAmountThanWasPublishedIsAWarning() {
        Outcomes outcomes = outcomes(Saying.change("s2", Direction.INCREASE, "220.00", NOW));

        assertThat(outcomes.messages()).singleElement().asString().contains("应为 200.00 万元");
        assertThat(outcomes.problems().getFirst().severity()).isEmpty();
    }

    @Test
    void aDecreaseWhereTheAmountGrewIsReported() {
        assertThat(outcomes(Saying.change("s2", Direction.DECREASE, "200.00", NOW))
                        .problems())
                .hasSize(1);
    }

    @Test
    void theSameAsLastYearIsComparedWithLastYear() {
        assertThat(outcomes(Saying.unchanged("s2", NOW)).problems()).hasSize(1);
        assertThat(outcomes(Saying.priorYear("s2", "1000.00", NOW)).problems()).isEmpty();
    }

    @Test
    void aChangeAgainstWhatWasPublishedIsSilent() {
        Outcomes outcomes = outcomes(Saying.change("s2", Direction.INCREASE, "200.00", NOW));

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }
}
