package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.ECONOMIC;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.TargetPeriod.ANNUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.PerformanceTarget;
import org.junit.jupiter.api.Test;

class EveryIndicatorHasValueTest {

    @Test
    void warnsOfIndicatorWithoutValue() {
        assertThat(Verdicts.of(
                                "IND-04",
                                TargetFixture.project("会议费")
                                        .annual(ECONOMIC, "节约会议成本", "")
                                        .annual(QUANTITY, "会议次数", "3次")
                                        .document())
                        .messages())
                .containsExactly("《会议费》“节约会议成本”没有填写指标值");
    }

    @Test
    void isSilentOnDamagedRows() {
        assertThat(Verdicts.of(
                                "IND-04",
                                TargetFixture.project("会议费")
                                        .indicator(ANNUAL, QUANTITY, "会议次数", "", true)
                                        .document())
                        .outcomes())
                .isEmpty();
    }

    @Test
    void foldsWhatRecursOverForms() {
        PerformanceTarget[] forms = new PerformanceTarget[4];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = TargetFixture.project("项目" + i)
                    .number(i + 1)
                    .annual(QUANTITY, "次数", i < 3 ? "" : "3次")
                    .build();
        }
        assertThat(Verdicts.of("IND-04", TargetFixture.document(forms)).messages())
                .containsExactly("有三级指标而没有指标值：4份申报表中有 3 份如此");
    }
}
