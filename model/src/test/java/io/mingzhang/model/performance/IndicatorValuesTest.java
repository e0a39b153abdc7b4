package io.mingzhang.model.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.mingzhang.kernel.IndicatorValue;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValuesTest {

    /** Columns: text, name, kind, operator, low, high, unit, per; a dash stands for empty. */
    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(resources = "indicator-values.txt", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void readsEverySyntaxOfPublishedForms(
            String text, String name, String kind, String operator, String low, String high, String unit, String per) {
        IndicatorValue value = IndicatorValues.parse(text, text(name));
        String expected = String.join(" ", kind, operator, text(low), text(high), text(unit), text(per));
        String found = String.join(
                " ",
                value.kind().name(),
                value.operator().name(),
                value.low().map(BigDecimal::toPlainString).orElse(""),
                value.high().map(BigDecimal::toPlainString).orElse(""),
                value.unit(),
                value.per());
        assertEquals(expected, found);
        assertEquals(text.strip(), value.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "—", "/", "-"})
    void readsNothingAsBlank(String text) {
        assertEquals(IndicatorValue.Kind.BLANK, IndicatorValues.parse(text).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((",
                "≥≥≥≥≥≤≤≤",
                "每每每每每每",
                "9,,,,.9.9.9",
                "1-2-3-4-5",
                "百分之",
                "\u0000",
                "(%)",
                "年年年",
                "/////x"
            })
    void keepsWhatItCannotRead(String text) {
        assertEquals(text.strip(), IndicatorValues.parse(text).printed());
    }

    private static String text(String column) {
        return column.equals("-") ? "" : column;
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "每", "≥", "(", "一", "达到", "2023年"})
    void answersQuicklyToHostileRepetition(String part) {
        IndicatorValue value = IndicatorValues.parse(part.repeat(20_000));
        assertFalse(value.isMeasurable());
    }
}
