package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class SameProjectHasOneAmountTest {

    private static PerformanceTarget form(int number, String unit, String annual) {
        return TargetFixture.project("办公费用")
                .number(number)
                .with(TargetField.UNIT, unit)
                .annual(annual)
                .build();
    }

    @Test
    void reportsTwoAmountsOfOneProject() {
        assertThat(Verdicts.of("CF-09", TargetFixture.document(form(1, "甲", "10"), form(2, "甲", "12")))
                        .messages())
                .containsExactly("《办公费用》有多份申报表，年度资金总额分别为10万元和12万元");
    }

    @Test
    void acceptsSameAmountAndOtherUnits() {
        assertThat(Verdicts.of("CF-09", TargetFixture.document(form(1, "甲", "10"), form(2, "甲", "10.0")))
                        .passed())
                .isEqualTo(1);
        assertThat(Verdicts.of("CF-09", TargetFixture.document(form(1, "甲", "10"), form(2, "乙", "12")))
                        .outcomes())
                .isEmpty();
    }
}
