package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatureFitsPeriodAndTextTest {

    private static Verdicts verdicts(String nature, String period, String overview) {
        return Verdicts.of(
                "FRM-03",
                TargetFixture.project("防汛物资储备")
                        .with(TargetField.NATURE, nature)
                        .with(TargetField.PERIOD, period)
                        .with(TargetField.OVERVIEW, overview)
                        .annual("10")
                        .document());
    }

    @ParameterizedTest
    @CsvSource({"一次性项目（1年结束）, 3年", "经常性项目（长期开展）, 1年"})
    void reportsNatureAgainstPeriod(String nature, String period) {
        assertThat(verdicts(nature, period, "").messages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"一次性项目（1年结束）, 1年", "经常性项目（长期开展）, 3年", "0101—一年期项目, 1 年"})
    void acceptsNatureThatFitsPeriod(String nature, String period) {
        assertThat(verdicts(nature, period, "").problems()).isEmpty();
        assertThat(verdicts(nature, period, "").passed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年以来,全市开展该项工作。", "2020年起,市财政每年列支此项经费", "2018年3月5日市政府常务会议议定,每年安排"})
    void remindsThatNewProjectIsOld(String overview) {
        assertThat(verdicts("新增项目", "1年", overview).problems())
                .singleElement()
                .extracting(Problem::group)
                .isEqualTo("新增项目的文字表明项目早已实施");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年9月研究决定实施。", "落实《2019年启动的行动计划》。", "2026年启动建设"})
    void acceptsNewProjectDecidedLately(String overview) {
        assertThat(verdicts("新增项目", "1年", overview).problems()).isEmpty();
    }

    @Test
    void readsTickedAlternativeOnly() {
        assertThat(verdicts("□新增项目 √延续项目", "1年", "2019年以来开展").problems()).isEmpty();
        assertThat(verdicts("☑新增项目 □延续项目", "1年", "2019年以来开展").problems()).hasSize(1);
    }

    @Test
    void remindsThatTwentyYearsOfRepaymentAreNotOneOff() {
        assertThat(verdicts("一次性项目", "1年", "2014年开始还贷，还款期15年。").messages())
                .containsExactly("《防汛物资储备》为一次性项目，而项目概况写明“还款期15年”");
    }
}
