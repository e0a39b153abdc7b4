package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.SOCIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class ValuesAreValuesTest {

    private static Verdicts verdicts(String name, String value) {
        return Verdicts.of(
                "IND-09",
                TargetFixture.project("信息平台")
                        .annual(QUALITY, name, value)
                        .annual(SOCIAL, "数据质量提升", "提升")
                        .document());
    }

    @Test
    void warnsOfRepeatedNamesOtherNamesAndDefinitions() {
        assertThat(verdicts("信息互动、资源共享", "资源共享").messages()).containsExactly("《信息平台》“信息互动、资源共享”的指标值只是重复名称");
        assertThat(verdicts("考核及时性", "各项工作完成及时性").problems()).hasSize(1);
        assertThat(verdicts("平台建设", "数据质量提升").problems()).hasSize(1);
        assertThat(verdicts("是否上线", "是否按期上线？").problems()).hasSize(1);
    }

    @Test
    void acceptsTheVerbOfTheName() {
        assertThat(verdicts("业务能力提升", "提升").problems()).isEmpty();
        assertThat(verdicts("场馆入住率稳步提升", "稳步提升").problems()).isEmpty();
        assertThat(verdicts("居住环境得到明显改善", "得到明显改善").problems()).isEmpty();
        assertThat(verdicts("平台知晓", "提高覆盖率").problems()).isEmpty();
        assertThat(verdicts("及时发放", "及时").problems()).isEmpty();
    }
}
