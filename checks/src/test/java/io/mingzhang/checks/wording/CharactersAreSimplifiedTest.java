package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersAreSimplifiedTest {

    @ParameterizedTest
    @ValueSource(strings = {"項目實施計劃", "政府外網"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目实施计划", "显著提高", "《乾隆府志》整理"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("TXT-07", TextFixture.prose(text));
    }
}
