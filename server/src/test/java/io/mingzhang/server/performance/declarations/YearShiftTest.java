package io.mingzhang.server.performance.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years move with a declaration; quantities, history and the period of the same project do not. */
class YearShiftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年完成三期 | 2027年完成三期",
                "2026 年度培训 | 2027 年度培训",
                "2026-06-30前 | 2027-06-30前",
                "2019年建成，2026年维修 | 2019年建成，2027年维修",
                "到2028年全部建成 | 到2028年全部建成",
                "≥2026人次 | ≥2026人次",
                "12026年 | 12026年",
                "1.2026年 | 1.2026年",
                "2026-99号文 | 2026-99号文"
            })
    void sameProjectMovesOnlyTheYearItself(String text, String moved) {
        assertThat(new YearShift(2026, 2027, false).ofYear(text)).isEqualTo(moved);
        assertThat(new YearShift(2026, 2027, false).ofPeriod(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2026年启动，2028年建成 | 2028年启动，2030年建成", "2019年建成的校舍 | 2019年建成的校舍", "资金2026万元 | 资金2026万元"})
    void copiedProjectMovesItsWholePeriod(String text, String moved) {
        assertThat(new YearShift(2026, 2028, true).ofPeriod(text)).isEqualTo(moved);
    }
}
