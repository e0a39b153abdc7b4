package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class ClerkIsNamedTest {

    private static Verdicts verdicts(String text) {
        return Verdicts.of(
                "REQ-02",
                TargetFixture.project("虚构项目").with(TargetField.CLERK, text).document());
    }

    @Test
    void warnsWhenTheFieldIsEmpty() {
        assertThat(verdicts("").messages()).containsExactly("《虚构项目》没有填写“经办人”");
    }

    @Test
    void showsNothingOfWhatIsFilledIn() {
        assertThat(verdicts("李四光").passed()).isEqualTo(1);
        assertThat(verdicts("李四光").toString()).doesNotContain("李四光");
    }

    @Test
    void isSilentWhereTheFormHasNoSuchField() {
        assertThat(Verdicts.of("REQ-02", TargetFixture.project("虚构项目").document())
                        .outcomes())
                .isEmpty();
    }
}
