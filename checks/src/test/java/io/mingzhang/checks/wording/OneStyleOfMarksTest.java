package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.IndicatorType;
import org.junit.jupiter.api.Test;

class OneStyleOfMarksTest {

    @Test
    void reportsTwoBracketsOfNumbers() {
        assertThat(Verdicts.of("TXT-09", TextFixture.prose("依据虚政发〔2021〕1号", "依据虚财字[2021]2号、虚财字[2022]3号"))
                        .messages())
                .singleElement()
                .asString()
                .contains("[] 2 处", "〔〕 1 处");
    }

    @Test
    void acceptsOneBracket() {
        Verdicts verdicts = Verdicts.of("TXT-09", TextFixture.prose("依据虚政发（2021）1号", "依据虚财字(2021)2号"));
        assertThat(verdicts.messages()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(1);
    }

    @Test
    void reportsTwoOperators() {
        Verdicts verdicts = Verdicts.of(
                "TXT-09",
                TargetFixture.project("虚构项目")
                        .annual(IndicatorType.QUANTITY, "培训次数", "≥2次")
                        .annual(IndicatorType.QUANTITY, "培训人数", ">=60人")
                        .document());
        assertThat(verdicts.messages()).singleElement().asString().contains("比较符号");
    }
}
