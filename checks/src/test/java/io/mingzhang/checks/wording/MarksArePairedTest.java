package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksArePairedTest {

    @ParameterizedTest
    @ValueSource(strings = {"根据《某办法（市发〔2021〕1号）执行", "践行“谁形成、谁负责，层层抓落实", "做好某工作）的通知", "购置设备，，安装调试"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1）购置设备；2）安装设备", "（一）购置；（二）安装", "《关于转发《某办法》的通知》", "（甲(乙)丙）", "“甲”“乙”"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-02", TextFixture.prose(text));
    }

    @Test
    void wordsBesideATableThatCouldNotBeCutAreItsCells() {
        assertThat(Verdicts.of("TXT-02", TextFixture.besideUncutTable("处 转类 处）"))
                        .messages())
                .isEmpty();
        assertThat(Verdicts.of("TXT-02", TextFixture.besideUncutTable("做好某工作）的通知已经印发。"))
                        .messages())
                .hasSize(1);
    }

    @Test
    void acceptsMarksClosedInTheNextParagraph() {
        assertThat(Verdicts.of("TXT-02", TextFixture.prose("按照“谁使用、谁负责", "谁管理”的原则实施。"))
                        .messages())
                .isEmpty();
    }
}
