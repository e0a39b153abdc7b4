package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.IndicatorType.SOCIAL;
import static io.mingzhang.model.performance.IndicatorType.SUSTAINED;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.IndicatorType;
import org.junit.jupiter.api.Test;

class TargetsAreMeasurableTest {

    private static Verdicts verdicts(IndicatorType type, String name, String value) {
        return Verdicts.of(
                "IND-05",
                TargetFixture.project("走访慰问").annual(type, name, value).document());
    }

    @Test
    void warnsOfWordsWhereANumberBelongs() {
        assertThat(verdicts(QUANTITY, "领导走访", "根据实际情况").messages())
                .containsExactly("《走访慰问》“领导走访”的指标值不能衡量（数量指标应有数值或时限）");
        assertThat(verdicts(SOCIAL, "政策知晓率", "有效提高").problems()).hasSize(1);
        assertThat(verdicts(RECIPIENT_SATISFACTION, "群众满意度", "满意").problems()).hasSize(1);
        assertThat(verdicts(TIMELINESS, "信访督查", "化解信访案件").problems()).hasSize(1);
    }

    @Test
    void acceptsCustomaryWords() {
        assertThat(verdicts(TIMELINESS, "拨付及时性", "及时").problems()).isEmpty();
        assertThat(verdicts(SUSTAINED, "长效管理制度建设", "完善").problems()).isEmpty();
        assertThat(verdicts(QUALITY, "服务质量", "良好").problems()).isEmpty();
        assertThat(verdicts(SOCIAL, "提高工作效率", "提高").problems()).isEmpty();
        assertThat(verdicts(TIMELINESS, "工作完成时间", "2026年全年").problems()).isEmpty();
        assertThat(verdicts(COST, "各项支出", "不超预算").problems()).isEmpty();
    }

    @Test
    void acceptsNumbersAmongWords() {
        assertThat(verdicts(QUANTITY, "按计划完成", "慰问人数不少于100人,宣传用品不少于20000份").problems())
                .isEmpty();
        assertThat(verdicts(SOCIAL, "项目可控率", "可控性100%").problems()).isEmpty();
        assertThat(verdicts(QUANTITY, "宣传活动", "居民区全覆盖").problems()).hasSize(1);
    }

    @Test
    void acceptsWordsBesideAStandardWithANumber() {
        assertThat(Verdicts.of(
                                "IND-05",
                                TargetFixture.project("走访慰问")
                                        .annual(TIMELINESS, "政策出台", "按照部署确定", "7个工作日以内")
                                        .document())
                        .problems())
                .isEmpty();
    }
}
