package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TableFixture;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static final BudgetTable TABLE = TableFixture.table(TableKind.EXPENDITURE_SUMMARY, """
            科目编码 | 科目名称       | 合计
                     | 合计           | 100.00
            205      | 教育支出       | 60.00
            208      | 社会保障和就业支出 | 30.00
            221      | 住房保障支出   | 10.00
            """);

    private static Saying ofClass(String id, String code, String amount) {
        return Saying.amount(id, Measure.TOTAL, amount)
                .meaning(Quantity.of(Side.EXPENDITURE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL)
                        .forCode(new ClassificationCode(ClassificationScheme.FUNCTIONAL, code)));
    }

    /** No sentence says of what: the total the table prints is meant, as most of the shares show. */
    @ParameterizedTest
    @CsvSource({"10, 0", "1, 1"})
    void sharesWithoutWholeAreOfTheTotalMostOfThemAgreeWith(String percent, int problems) {
        Saying education = ofClass("s1", "205", "60.00");
        Saying security = ofClass("s2", "208", "30.00");
        Saying housing = ofClass("s3", "221", "10.00");
        Outcomes outcomes = new Outcomes(new SharesMatchAmounts()
                .examine(Saying.document(
                        List.of(),
                        List.of(TABLE),
                        education,
                        Saying.shareOf("s4", "60", education),
                        security,
                        Saying.shareOf("s5", "30", security),
                        housing,
                        Saying.shareOf("s6", percent, housing))));
        assertThat(outcomes.problems()).hasSize(problems);
        assertThat(outcomes.reasons()).isEmpty();
    }

    @Test
    void sharesOfSomethingElseAreLeftAlone() {
        Saying education = ofClass("s1", "205", "60.00");
        Saying security = ofClass("s2", "208", "30.00");
        Outcomes outcomes = new Outcomes(new SharesMatchAmounts()
                .examine(Saying.document(
                        List.of(),
                        List.of(TABLE),
                        education,
                        Saying.shareOf("s4", "66.67", education),
                        security,
                        Saying.shareOf("s5", "33.33", security))));
        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.reasons()).hasSize(2);
    }
}
