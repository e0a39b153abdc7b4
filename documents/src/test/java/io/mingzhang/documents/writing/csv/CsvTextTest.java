package io.mingzhang.documents.writing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
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
    void isReadBackToTheSameTexts() throws UnreadableDocumentException {
        List<String> cells = List.of("=1+1", "'引号", "''", "-1+1", "@甲", "-3.00", "1,234.50", "甲\n乙", "'=", "末");
        String text = CsvText.line(cells) + CsvText.line(cells.reversed());
        DocumentContent content = TextReader.readText("表.csv", text);
        assertThat(content.rows())
                .extracting(row -> row.cells().stream().map(GridCell::text).toList())
                .containsExactly(cells, cells.reversed());
    }

    @Test
    void doublesAnApostropheThatStandsThereAlready() {
        assertThat(CsvText.line(List.of("'引号"))).isEqualTo("''引号\r\n");
    }
}
