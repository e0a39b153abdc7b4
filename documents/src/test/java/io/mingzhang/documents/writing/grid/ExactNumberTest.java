package io.mingzhang.documents.writing.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.50|0.00",
                "0|0",
                "0.00|0.00",
                "-3.1|0.0",
                "8,500.000000|#,##0.000000",
                "1234567|0",
                "-1,000|#,##0"
            })
    void keepsTheFormOfPrintedDigits(String printed, String format) {
        assertThat(ExactNumber.of(printed).orElseThrow().format()).isEqualTo(format);
    }

    @Test
    void holdsTheExactValue() {
        assertThat(ExactNumber.of("8,500.10").orElseThrow().value()).isEqualTo(new BigDecimal("8500.10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "—",
                "007",
                "1,23.4",
                "12,34",
                "１２",
                "(3.00)",
                "-0.00",
                ".5",
                "5.",
                "1 234",
                "1234567890.123456",
                "+5",
                "1e3",
                "合计"
            })
    void leavesWhatNoFormatPrintsToText(String printed) {
        assertThat(ExactNumber.of(printed)).isEmpty();
    }
}
