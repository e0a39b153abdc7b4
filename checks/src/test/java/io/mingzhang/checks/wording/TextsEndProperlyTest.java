package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsEndProperlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，建设内容包括道路、",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，完成后移交使用的",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，资金来源为财政拨款（",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，具体标准按照"
            })
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，全年开展两次考核",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，达到预期目的",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，由乡镇组织群众参与",
                "本项目用于改善基层服务条件，建设内容为购置办公家具和信息化设备，同时对原有用房进行简单修缮，涉及八个乡镇，做到应保尽保等"
            })
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-03", TextFixture.field(TargetField.OVERVIEW, text));
    }
}
