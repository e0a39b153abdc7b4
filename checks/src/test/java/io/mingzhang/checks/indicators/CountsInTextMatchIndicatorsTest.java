package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class CountsInTextMatchIndicatorsTest {

    private static Verdicts verdicts(String overview, String value) {
        return Verdicts.of(
                "IND-15",
                TargetFixture.project("社区经费")
                        .with(TargetField.OVERVIEW, overview)
                        .annual(QUANTITY, "补助社区个数", value)
                        .document());
    }

    @Test
    void warnsOfAnotherNumberInTheText() {
        assertThat(verdicts("为全市180个社区补助经费。", "≥179个").messages())
                .containsExactly("《社区经费》“补助社区个数”的指标值为“≥179个”，而项目概况写“180个社区”");
    }

    @Test
    void acceptsTheSameNumberAndOtherThings() {
        assertThat(verdicts("为全市179个社区补助经费。", "≥179个").problems()).isEmpty();
        assertThat(verdicts("举办3次社区活动，服务13万名居民。", "≥179个").outcomes()).isEmpty();
        assertThat(verdicts("全市有320个社区。", "≥179个").problems()).isEmpty();
        assertThat(verdicts("先补助100个社区，再补助80个社区。", "=180个").outcomes()).isEmpty();
    }

    @Test
    void numberOfAnotherIndicatorIsNotThatOfTheThingItsNameBeginsWith() {
        Verdicts verdicts = Verdicts.of(
                "IND-15",
                TargetFixture.project("土壤监测")
                        .with(TargetField.OVERVIEW, "监测40家土壤污染重点监管单位。")
                        .annual(QUANTITY, "监测重点监管单位数量", "≥40家")
                        .annual(QUANTITY, "采集土壤样品数量", "≥800个")
                        .document());
        assertThat(verdicts.problems()).isEmpty();
    }
}
