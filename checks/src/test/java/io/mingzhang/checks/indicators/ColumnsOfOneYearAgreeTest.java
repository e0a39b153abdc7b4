package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsOfOneYearAgreeTest {

    private static TargetFixture oneYear() {
        return TargetFixture.project("资料印刷费")
                .with(TargetField.PERIOD, "1年")
                .whole("5")
                .annual("5");
    }

    private static Verdicts verdicts(TargetFixture form) {
        return Verdicts.of("IND-01", form.document());
    }

    @Test
    void reportsOtherValueAndOtherAmount() {
        TargetFixture form = oneYear()
                .whole(RECIPIENT_SATISFACTION, "群众满意度", "≥90%")
                .annual(RECIPIENT_SATISFACTION, "群众满意度", "≥95%")
                .whole(COST, "印刷成本", "≤4万元")
                .annual(COST, "印刷成本", "≤45000元");
        assertThat(verdicts(form).messages())
                .containsExactlyInAnyOrder(
                        "《资料印刷费》“群众满意度”实施期为“≥90%”，年度为“≥95%”，而项目期只有一年", "《资料印刷费》“印刷成本”实施期为“≤4万元”，年度为“≤45000元”，而项目期只有一年");
    }

    @Test
    void tiesAmountsOfBothColumns() {
        TargetFixture form = oneYear().whole(COST, "印刷成本", "≤4万元").annual(COST, "印刷成本", "≤40000元");
        assertThat(verdicts(form).problems()).isEmpty();
        assertThat(verdicts(form).passed()).isEqualTo(1);
    }

    @Test
    void acceptsOtherOrderAndClippedNames() {
        TargetFixture form = oneYear()
                .whole(QUANTITY, "印刷宣传资料数量", "≥500份")
                .whole(QUANTITY, "印刷工作简报期数", "≥12期")
                .annual(QUANTITY, "印刷工作简报", "≥12期")
                .annual(QUANTITY, "印刷宣传资料", "≥500份");
        assertThat(verdicts(form).problems()).isEmpty();
    }

    @Test
    void warnsOfOtherNamesAndOfWhatOneColumnLacks() {
        TargetFixture form = oneYear()
                .whole(QUANTITY, "帮扶贫困户脱贫", "3户")
                .annual(QUANTITY, "帮扶贫困村脱贫", "3户")
                .whole(QUALITY, "印刷合格率", "≥98%")
                .annual(QUALITY, "印刷合格率", "≥98%")
                .annual(QUALITY, "校对无差错", "≥99%");
        assertThat(verdicts(form).problems())
                .extracting(Problem::severity)
                .containsExactly(Optional.of(Severity.WARNING), Optional.of(Severity.WARNING));
    }

    @Test
    void isSilentOnSeveralYearsAndOnAColumnThatWasLost() {
        TargetFixture several = TargetFixture.project("培训")
                .with(TargetField.PERIOD, "3年")
                .whole("15")
                .annual("5")
                .whole(QUANTITY, "培训期数", "≥6期")
                .annual(QUANTITY, "培训期数", "≥2期");
        TargetFixture lost = oneYear().whole(QUANTITY, "印刷数量", "≥500份").both(QUALITY, "合格率", "≥98%");
        assertThat(verdicts(several).outcomes()).isEmpty();
        assertThat(verdicts(lost).problems()).isEmpty();
    }
}
