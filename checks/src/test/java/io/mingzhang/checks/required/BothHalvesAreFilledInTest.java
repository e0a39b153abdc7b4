package io.mingzhang.checks.required;

import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import org.junit.jupiter.api.Test;

class BothHalvesAreFilledInTest {

    private static TargetFixture form() {
        return TargetFixture.project("虚构项目").whole("30").annual("10");
    }

    @Test
    void warnsWhenTheYearHasNoIndicators() {
        assertThat(Verdicts.of(
                                "REQ-12",
                                form().whole(QUANTITY, "培训次数", "6次")
                                        .whole(QUALITY, "合格率", "≥95%")
                                        .document())
                        .messages())
                .containsExactly("《虚构项目》年度栏缺少所有指标");
    }

    @Test
    void marksATypeMissingOnOneSideAsPossibleDamage() {
        assertThat(Verdicts.of(
                                "REQ-12",
                                form().both(QUANTITY, "培训次数", "6次")
                                        .whole(QUALITY, "合格率", "≥95%")
                                        .document())
                        .problems())
                .singleElement()
                .extracting(Problem::extractionDamage)
                .isEqualTo(true);
    }

    @Test
    void isSilentOnFormsOfOneColumnAndOnFullOnes() {
        assertThat(Verdicts.of("REQ-12", form().both(QUANTITY, "培训次数", "6次").document())
                        .passed())
                .isEqualTo(1);
        assertThat(Verdicts.of(
                                "REQ-12",
                                TargetFixture.project("虚构项目")
                                        .annual("10")
                                        .annual(QUANTITY, "培训次数", "2次")
                                        .document())
                        .outcomes())
                .isEmpty();
    }
}
