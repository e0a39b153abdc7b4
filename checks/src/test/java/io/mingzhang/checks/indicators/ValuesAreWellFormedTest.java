package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.SUSTAINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.IndicatorType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesAreWellFormedTest {

    private static Verdicts verdicts(IndicatorType type, String name, String value) {
        return Verdicts.of(
                "IND-12", TargetFixture.project("还款").annual(type, name, value).document());
    }

    @Test
    void warnsOfSignsAndUnitsThatCannotBeJudged() {
        assertThat(verdicts(QUANTITY, "还款次数", "≈2次").messages()).containsExactly("《还款》“还款次数”用了“≈”或“约”，无法判断是否完成");
        assertThat(verdicts(SUSTAINED, "人员到位率", "+100%").problems()).hasSize(1);
        assertThat(verdicts(COST, "网络监测服务费", "≤49800").messages()).containsExactly("《还款》“网络监测服务费”没有计量单位");
        assertThat(verdicts(QUANTITY, "补助村数", "=60个个").problems()).hasSize(1);
    }

    @Test
    void hintsAtTenThousandWithoutYuan() {
        assertThat(verdicts(COST, "运行成本", "≤0.5万/月").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void acceptsNoSignRangesAsciiSignsAndUnitsInTheName() {
        assertThat(verdicts(QUANTITY, "线路", "68条").problems()).isEmpty();
        assertThat(verdicts(QUANTITY, "专项调研", "3-4次/年").problems()).isEmpty();
        assertThat(verdicts(QUALITY, "合格率", ">=90%").problems()).isEmpty();
        assertThat(verdicts(COST, "办公费(万元)", "<=20").problems()).isEmpty();
        assertThat(verdicts(QUANTITY, "短信发送条数", "≥5万条").problems()).isEmpty();
    }
}
