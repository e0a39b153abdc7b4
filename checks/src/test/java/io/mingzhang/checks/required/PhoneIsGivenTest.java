package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneIsGivenTest {

    private static Verdicts verdicts(String text) {
        return Verdicts.of(
                "REQ-03",
                TargetFixture.project("虚构项目").with(TargetField.PHONE, text).document());
    }

    @Test
    void warnsWhenTheFieldIsEmptyOrHoldsAName() {
        assertThat(verdicts("").messages()).containsExactly("《虚构项目》没有填写“联系电话”");
        assertThat(verdicts("张三").messages()).containsExactly("《虚构项目》“联系电话”填的不是电话号码");
    }

    @Test
    void acceptsNumbersOfAnyKind() {
        for (String number :
                List.of("0000-1234567", "1234567", "13800000000", "138****0000", "1234567、7654321", "(0000)1234567")) {
            assertThat(verdicts(number).passed()).as(number).isEqualTo(1);
        }
    }
}
