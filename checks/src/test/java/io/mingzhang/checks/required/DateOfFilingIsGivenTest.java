package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateOfFilingIsGivenTest {

    private static Verdicts verdicts(String text) {
        return Verdicts.of(
                "REQ-04",
                TargetFixture.project("虚构项目").with(TargetField.FILLED_ON, text).document());
    }

    @Test
    void warnsWhenTheFieldIsEmptyOrNoDate() {
        assertThat(verdicts("").messages()).containsExactly("《虚构项目》没有填写“填报日期”");
        for (String none : List.of("46027", "张三", "20261305", "2026-02-30")) {
            assertThat(verdicts(none).problems()).as(none).hasSize(1);
        }
    }

    @Test
    void acceptsDatesAndTimeStamps() {
        for (String date : List.of(
                "20260105093000", "20260105", "2026-1-5", "2026年1月5日", "2026年1月", "2026.01.05", "2026-01-05 09:30")) {
            assertThat(verdicts(date).passed()).as(date).isEqualTo(1);
        }
    }
}
