package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAreFilledInTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026年XX月XX日前", "自××年起实施", "于____年完成", "工期至2026年  月  日", "2026年X月底前投入使用"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年12月31日前", "每月25日", "宽5×年均3场", "二〇二六年一月", "XX局"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-01", TextFixture.prose(text));
    }

    @Test
    void foldsWhatRecurs() {
        Verdicts verdicts = Verdicts.of("PLH-01", TextFixture.prose("完成时间为XX月XX日", "XX月XX日前验收", "自××年起实施"));
        assertThat(verdicts.messages()).singleElement().asString().contains("共 3 处");
    }
}
