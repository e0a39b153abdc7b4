package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsAreGivenTest {

    @ParameterizedTest
    @ValueSource(strings = {"与上年持平，主要原因是。其中：购置费0万元", "比上年减少2万元，主要原因为：；", "增加的原因：。"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"比上年减少2万元，主要原因是会议减少。", "主要原因：", "分析了增减的原因。"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-08", TextFixture.prose(text));
    }
}
