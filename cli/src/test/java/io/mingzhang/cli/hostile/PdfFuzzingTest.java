package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.standards.Standards;
import java.nio.charset.StandardCharsets;

/**
 * Coverage-guided search for PDF files that break the reader. The bytes become one part of a sound file, because random bytes
 * hardly ever make a PDF. {@code JAZZER_FUZZ=1 mvn test -Dtest=PdfFuzzingTest#operators
 * -Djazzer.instrument=io.mingzhang.**,org.apache.pdfbox.**,org.apache.fontbox.**} searches; without the last part the search
 * sees none of the branches of the library and finds nothing new after seconds.
 */
class PdfFuzzingTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());

    private static final String FONT =
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/ToUnicode 10 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4>>>>]>>";

    @FuzzTest(maxDuration = "2m")
    void operators(byte[] operators) {
        read(new RawPdf().content(operators).bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void characterMaps(byte[] map) {
        read(new RawPdf()
                .content(RawPdf.HELLO + "BT /B 12 Tf 50 500 Td <004100420043FFFF> Tj ET").object(9, FONT).stream(
                                10, "", map)
                        .bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void objects(byte[] body) {
        RawPdf file = new RawPdf();
        file.object(3, new String(body, StandardCharsets.ISO_8859_1));
        read(file.bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void files(byte[] content) {
        byte[] marked = new byte[content.length + 9];
        System.arraycopy(RawPdf.bytes("%PDF-1.7\n"), 0, marked, 0, 9);
        System.arraycopy(content, 0, marked, 9, content.length);
        read(marked);
    }

    private static void read(byte[] file) {
        ReadResult result = DOCUMENTS.read("fuzz.pdf", file);
        assertThat(result.source()).isEqualTo("fuzz.pdf");
    }
}
