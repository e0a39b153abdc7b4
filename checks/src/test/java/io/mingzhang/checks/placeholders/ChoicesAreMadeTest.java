package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesAreMadeTest {

    @ParameterizedTest
    @ValueSource(strings = {"□新增项目 □延续项目", "是/否", "□是 □否"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"□新增项目 √延续项目", "☑新增项目 □延续项目", "是否及时", "□"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-03", TextFixture.field(TargetField.NATURE, text));
    }
}
