package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
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
            var page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            var fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F"), font(encoding, ordering));
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            String drawn = "BT /F 12 Tf 72 700 Td <" + HexFormat.of().formatHex(codes) + "> Tj ET";
            page.setContents(new PDStream(file, new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII))));
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary font(String encoding, String ordering) {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, ordering);
        system.setInt(COSName.SUPPLEMENT, 2);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, "SimSun");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        var descendants = new COSArray();
        descendants.add(glyphs);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
