package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import org.junit.jupiter.api.Test;

class NameTermsAgreeTest {

    private static TargetFixture form(String quantity, String quality) {
        return TargetFixture.project("窗口长聘人员经费")
                .goal(TargetPeriod.ANNUAL, "保障工作顺利开展")
                .annual(IndicatorType.QUANTITY, quantity, "2人")
                .annual(IndicatorType.QUALITY, quality, "100%");
    }

    @Test
    void warnsOfTermThatIsAlwaysAnother() {
        assertThat(Verdicts.of("CF-10", form("窗口临聘人员人数", "窗口临聘人员报酬发放").document())
                        .messages())
                .containsExactly("《窗口长聘人员经费》名称写“窗口长聘人”，目标和指标均写“窗口临聘人”");
    }

    @Test
    void acceptsTermThatAlsoOccurs() {
        assertThat(Verdicts.of("CF-10", form("窗口长聘人员人数", "窗口临聘人员报酬发放").document())
                        .outcomes())
                .isEmpty();
        assertThat(Verdicts.of("CF-10", form("聘用人数", "报酬发放率").document()).outcomes())
                .isEmpty();
    }
}
