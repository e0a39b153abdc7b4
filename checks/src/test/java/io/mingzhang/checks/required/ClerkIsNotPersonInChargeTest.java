package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class ClerkIsNotPersonInChargeTest {

    private static Verdicts verdicts(String first, String second) {
        return Verdicts.of(
                "OTH-01",
                TargetFixture.project("虚构项目")
                        .with(TargetField.PERSON_IN_CHARGE, first)
                        .with(TargetField.CLERK, second)
                        .document());
    }

    @Test
    void hintsAtOnePersonInBothPlacesWithoutNamingHim() {
        assertThat(verdicts("张三丰", "张 三丰").messages()).containsExactly("《虚构项目》负责人与经办人是同一人");
        assertThat(verdicts("张三丰", "张三丰").toString()).doesNotContain("张三丰");
    }

    @Test
    void acceptsTwoPersonsAndEmptyFields() {
        assertThat(verdicts("张三丰", "李四光").passed()).isEqualTo(1);
        assertThat(verdicts("", "").outcomes()).isEmpty();
    }
}
