package io.mingzhang.documents.writing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void leavesNumbersAndWordsAsTheyAre() {
        assertThat(CsvText.line(List.of("合计", "1234.50", "-3.00", ""))).isEqualTo("合计,1234.50,-3.00,\r\n");
    }

    @Test
    void quotesCommasQuotesAndLineBreaks() {
        assertThat(CsvText.line(List.of("1,234.50", "说“\"好\"”", "甲\n乙")))
                .isEqualTo("\"1,234.50\",\"说“\"\"好\"\"”\",\"甲\n乙\"\r\n");
    }

    @Test
    void keepsFormulasFromBeingCarriedOut() {
        assertThat(CsvText.line(List.of("=1+1", "+86", "@SUM(A1)", "-1+1", "=1,2")))
                .isEqualTo("'=1+1,'+86,'@SUM(A1),'-1+1,\"'=1,2\"\r\n");
    }

    @Test
    void doublesAnApostropheThatStandsThereAlready() {
        assertThat(CsvText.line(List.of("'引号"))).isEqualTo("''引号\r\n");
    }
}
