package io.mingzhang.documents.reading.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printing programs tell radicals and compatibility characters for ideographs that are drawn alike. */
class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({"财政专⼾管理, 财政专户管理", "⻓期, 长期", "⼀般公共预算, 一般公共预算", "ﬁscal, fiscal", "１２３，４５, １２３，４５"})
    void lookAlikesAreOrdinaryCharacters(String told, String meant) {
        assertThat(PlainLetters.of(told)).isEqualTo(meant);
    }
}
