package io.mingzhang.checks.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifiedMarksAreAbsentTest {

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PRV-03", TextFixture.prose(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年", "密级：秘密", "内部资料，注意保存", "【内部资料】"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"健全安全保密制度，开展涉密人员培训", "保守国家秘密、商业秘密", "依据《机密★某规定》", "购置保密柜一个"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }
}
