package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAreNotDoubledTest {

    @ParameterizedTest
    @ValueSource(strings = {"便捷便捷", "巩固脱贫成果成果", "健康保保险受益人数", "补助补助标准提高", "文化和旅游旅游推介", "文化和旅游旅游宣传方面的保障保障"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反复研究研究再定",
                "长效机制制度建设",
                "视疫情情况而定",
                "唯一一家",
                "社保保险费",
                "购买大大小小的设备",
                "目的的实现",
                "一次一次地上门",
                "文化旅游体育与传媒支出文化和旅游旅游宣传"
            })
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-01", TextFixture.prose(text));
    }
}
