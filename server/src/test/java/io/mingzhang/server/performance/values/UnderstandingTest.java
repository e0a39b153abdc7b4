package io.mingzhang.server.performance.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.standards.Standards;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is said back in words, and carried into the whole period only where years add up. */
class UnderstandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=90%          | 群众知晓率          | 应不低于 90%
            不低于90        | 合格率(%)          | 应不低于 90%
            ≤0.85万元/条    | 宣传片单价          | 每条 应不高于 0.85万元
            每年2次         | 培训次数            | 每年 应等于 2次
            ≥12.00(次)     | 巡查次数            | 应不低于 12次
            3-4次/年        | 检查频次            | 每年 应在 3 到 4次 之间
            =100%          | 验收合格率          | 应等于 100%
            显著提高        | 服务能力            | 定性：“显著提高”，评价时按程度分档
            """)
    void saysWhatWasUnderstood(String typed, String name, String words) {
        Understood understood = Understanding.of(typed, name);
        assertThat(understood.text()).isEqualTo(words);
        assertThat(understood.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≈16000元", "+100%", "XX月XX日前", "按照省级标准执行"})
    void saysWhatCannotServe(String typed) {
        assertThat(Understanding.of(typed, "").problem()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训班次          | ≥3次          | ≥9次
            印刷资料          | =1,200册      | =3600册
            制作费            | ≤1.5万元      | ≤4.5万元
            验收合格率        | =100%         | =100%
            服务对象满意度    | ≥90%          | ≥90%
            培训费标准        | ≤400元/人天   | ≤400元/人天
            完成时间          | 2027年11月底前 | 2027年11月底前
            检查频次          | 每月1次        | 每月1次
            管护站点          | =12个         | =12个
            培训班次          | 三次          | 三次
            """)
    void carriesOnlyWhatAddsUpOverYears(String name, String annual, String whole) {
        Carrying carrying = new Carrying(Standards.shipped().indicators(), new BigDecimal("3"));
        assertThat(carrying.carry(name, annual).value()).isEqualTo(whole);
    }
}
