package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.IndicatorType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignsFitNamesTest {

    private static Verdicts verdicts(IndicatorType type, String name, String value) {
        return Verdicts.of(
                "IND-07",
                TargetFixture.project("设备运维").annual(type, name, value).document());
    }

    private static List<Optional<Severity>> severities(Verdicts verdicts) {
        return verdicts.problems().stream().map(Problem::severity).toList();
    }

    @Test
    void warnsOfTargetsThatPointTheWrongWay() {
        assertThat(verdicts(QUALITY, "设备故障率", "≥5%").messages()).containsExactly("《设备运维》“设备故障率”越低越好，却用“≥”");
        assertThat(verdicts(QUALITY, "验收合格率", "≤90%").problems()).hasSize(1);
        assertThat(verdicts(COST, "办公费", "≥20万元").problems()).hasSize(1);
        assertThat(verdicts(QUALITY, "验收合格率", "=120%").problems()).hasSize(1);
    }

    @Test
    void onlyHintsAtWhatIsUnusual() {
        assertThat(severities(verdicts(QUALITY, "资金使用合规率", "≥100%"))).containsExactly(Optional.of(Severity.INFO));
        assertThat(severities(verdicts(RECIPIENT_SATISFACTION, "职工满意度", "=100%")))
                .containsExactly(Optional.of(Severity.INFO));
        assertThat(severities(verdicts(QUANTITY, "牌匾制作数量", "≤244个"))).containsExactly(Optional.of(Severity.INFO));
    }

    @Test
    void acceptsWhatIsMeantSo() {
        assertThat(verdicts(QUANTITY, "会议次数", "≤3次").problems()).isEmpty();
        assertThat(verdicts(COST, "每人补助标准", "≥500元").problems()).isEmpty();
        assertThat(verdicts(TIMELINESS, "任务完成率", "≥100%").problems()).isEmpty();
        assertThat(verdicts(QUALITY, "故障排除率", "≥95%").problems()).isEmpty();
        assertThat(verdicts(QUALITY, "故障率", "≤2%").problems()).isEmpty();
        assertThat(verdicts(QUALITY, "故障修复时间", "≤2小时").problems()).isEmpty();
    }
}
