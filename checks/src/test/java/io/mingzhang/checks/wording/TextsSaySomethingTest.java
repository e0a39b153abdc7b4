package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsSaySomethingTest {

    @ParameterizedTest
    @ValueSource(strings = {"非常有必要", "很有必要。", "工作需要"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"因原设备已使用十二年，故障频发，有必要更换。", "保障办公室日常工作的顺利开展。"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-08", TextFixture.field(TargetField.NECESSITY, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"实际需要", "根据实际工作要求", "根据相关文件精神", "虚构局为正科级建制，是主管某项工作的职能部门，下设办公室。"})
    void reportsEmptyGrounds(String text) {
        assertThat(Verdicts.of("TXT-08", TextFixture.field(TargetField.GROUNDS, text))
                        .messages())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县政府第八次常务会议纪要", "《某某管理办法》", "虚构局为正科级建制，依据《机构编制方案》设立。"})
    void acceptsNamedGrounds(String text) {
        assertThat(Verdicts.of("TXT-08", TextFixture.field(TargetField.GROUNDS, text))
                        .messages())
                .isEmpty();
    }
}
