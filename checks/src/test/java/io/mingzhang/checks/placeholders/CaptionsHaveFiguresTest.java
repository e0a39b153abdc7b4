package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsHaveFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"“三公”经费分布图", "图1 收入构成情况"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"见图1。", "绘制全县地图，印发各乡镇。", "收入构成如下"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-06", TextFixture.prose(text));
    }
}
