package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplementationPeriodAgreesWithYearTest {

    private static Verdicts verdicts(String period, String whole, String annual) {
        return Verdicts.of(
                "FRM-02",
                TargetFixture.project("干部培训经费")
                        .with(TargetField.PERIOD, period)
                        .whole(whole)
                        .annual(annual)
                        .document());
    }

    @ParameterizedTest
    @CsvSource({"1年, 100, 100", "2026年, 120.0, 120", "3年, 300, 100", "3年, 250, 100", "2026-2028年, 300, 100"})
    void acceptsMoneyThatFitsTheYears(String period, String whole, String annual) {
        Verdicts verdicts = verdicts(period, whole, annual);
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1年, 300, 100", "一年, 300, 100", "2026年, 300, 100"})
    void reportsThreeYearsOfMoneyForOneYear(String period, String whole, String annual) {
        Problem problem = verdicts(period, whole, annual).problems().getFirst();
        assertThat(problem.message()).endsWith("实施期资金总额300万元是年度资金总额100万元的3倍");
        assertThat(problem.group()).isEqualTo("项目期一年而实施期资金为年度的3倍");
        assertThat(problem.severity()).isEqualTo(Optional.empty());
    }

    @Test
    void reportsYearThatCostsMoreThanTheWholeLife() {
        assertThat(verdicts("3年", "90", "100").messages()).containsExactly("《干部培训经费》项目期3年，实施期资金总额90万元小于年度资金总额100万元");
    }

    @Test
    void onlyWarnsOfAnotherMultiple() {
        assertThat(verdicts("2年", "500", "100").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.WARNING));
    }

    @Test
    void doesNotJudgeWithoutPeriod() {
        assertThat(verdicts("", "300", "100").reasons()).containsExactly("项目期未填列");
        assertThat(verdicts("长期", "300", "100").reasons()).containsExactly("项目期不是年数");
    }

    @Test
    void readsDatesWhereThereIsNoPeriod() {
        TargetFixture form = TargetFixture.project("桥梁检测")
                .with(TargetField.START_DATE, "2026-01-01")
                .with(TargetField.END_DATE, "2026-12-31")
                .whole("300")
                .annual("100");
        assertThat(Verdicts.of("FRM-02", form.document()).messages())
                .containsExactly("《桥梁检测》项目期为“2026-01-01至2026-12-31”，实施期资金总额300万元是年度资金总额100万元的3倍");
        TargetFixture several = form.with(TargetField.END_DATE, "2029-12-31");
        assertThat(Verdicts.of("FRM-02", several.document()).passed()).isEqualTo(1);
    }

    @Test
    void hasNothingToSayOfFormsWithOnePeriod() {
        Verdicts verdicts =
                Verdicts.of("FRM-02", TargetFixture.project("宣传费").annual("20").document());
        assertThat(verdicts.outcomes()).isEmpty();
    }
}
