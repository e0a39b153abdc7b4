package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts that are not in the file: their characters are known when the file says so, and never guessed. */
class FontsTest {

    private static final String SENTENCE = "示例市水务局2026年收入预算1,234.50万元。";

    @ParameterizedTest
    @CsvSource({
        "GBK-EUC-H, GBK",
        "GBKp-EUC-H, GBK",
        "GB-EUC-H, GB2312",
        "GBK2K-H, GB18030",
        "UniGB-UCS2-H, UTF-16BE",
        "UniGB-UTF16-H, UTF-16BE"
    })
    void charactersByTheirNationalCodesAreRead(String encoding, String charset) throws Exception {
        byte[] codes = SENTENCE.getBytes(Charset.forName(charset));

        assertThat(DocumentReader.read("测试.pdf", file(encoding, "GB1", codes)).rows())
                .extracting(ContentRow::soleText)
                .containsExactly(SENTENCE);
    }

    @Test
    void numbersOfGlyphsOfAMissingFontAreNoCharacters() {
        assertThatThrownBy(() ->
                        DocumentReader.read("测试.pdf", file("Identity-H", "Identity", new byte[] {0, 34, 0, 35})))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.UNSUPPORTED);
                    assertThat(refused.refusal().message()).contains("没有文字编码");
                });
    }

    /** A page with a text in a font of which only the name is in the file. */
    private static byte[] file(String encoding, String ordering, byte[] codes) throws IOException {
        try (var file = new PDDocument()) {
            String drawn = "BT /F 12 Tf 72 700 Td <" + HexFormat.of().formatHex(codes) + "> Tj ET";
            return NamedFont.page(file, NamedFont.of(encoding, ordering), drawn);
        }
    }
}
