package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class PersonInChargeIsNamedTest {

    private static Verdicts verdicts(String text) {
        return Verdicts.of(
                "REQ-01",
                TargetFixture.project("虚构项目")
                        .with(TargetField.PERSON_IN_CHARGE, text)
                        .document());
    }

    @Test
    void warnsWhenTheFieldIsEmpty() {
        assertThat(verdicts("").messages()).containsExactly("《虚构项目》没有填写“负责人”");
    }

    @Test
    void showsNothingOfWhatIsFilledIn() {
        assertThat(verdicts("张三丰").passed()).isEqualTo(1);
        assertThat(verdicts("张三丰").toString()).doesNotContain("张三丰");
    }

    @Test
    void isSilentWhereTheFormHasNoSuchField() {
        assertThat(Verdicts.of("REQ-01", TargetFixture.project("虚构项目").document())
                        .outcomes())
                .isEmpty();
    }
}
