package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.IndicatorType;
import org.junit.jupiter.api.Test;

class UnitsFitNamesTest {

    private static Verdicts verdicts(IndicatorType type, String name, String value) {
        return Verdicts.of(
                "IND-06",
                TargetFixture.project("产业帮扶").annual(type, name, value).document());
    }

    @Test
    void warnsOfUnitsThatContradictTheName() {
        assertThat(verdicts(QUANTITY, "受益脱贫人口", "≥2000户").messages())
                .containsExactly("《产业帮扶》“受益脱贫人口”的计量单位“户”与名称（人数）矛盾");
        assertThat(verdicts(QUANTITY, "轮训班次(人)", "=240人").problems()).hasSize(1);
        assertThat(verdicts(TIMELINESS, "奖励年份", "1年").problems()).hasSize(1);
        assertThat(verdicts(COST, "对离任干部补助", "≤703人").problems()).hasSize(1);
    }

    @Test
    void acceptsUnitsThatFit() {
        assertThat(verdicts(QUANTITY, "培训人数", "≥300人次").problems()).isEmpty();
        assertThat(verdicts(QUANTITY, "受益户数", "≥20户").problems()).isEmpty();
        assertThat(verdicts(TIMELINESS, "服务年限", "≥6年").problems()).isEmpty();
        assertThat(verdicts(COST, "会议次数", "≤3次").problems()).isEmpty();
    }
}
