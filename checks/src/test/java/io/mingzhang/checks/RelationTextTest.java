package io.mingzhang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTextTest {

    @ParameterizedTest
    @CsvSource({"“三公”经费, ‘三公’经费", "三公”经费, 三公经费", "公务接待费, 公务接待费", "“甲”“乙, 甲乙"})
    void marksWithinQuotationMarksAreSingleOnes(String words, String quoted) {
        assertThat(RelationText.inner(words)).isEqualTo(quoted);
    }
}
