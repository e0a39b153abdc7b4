package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF files that no program would write: what can be read of them is read, the rest is named, and nothing runs for ever. */
class HostilePdfTest {

    private static final int ENDLESS = 1_200_000;

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("as it should be", new RawPdf()),
                Arguments.of(
                        "pictures of 100 megapixels",
                        new RawPdf()
                                .content(RawPdf.HELLO + "q 500 0 0 700 0 0 cm /X Do Q").stream(
                                        9,
                                        "/Type/XObject/Subtype/Image/Width 10000/Height 10000/BitsPerComponent 8/ColorSpace/DeviceRGB",
                                        new byte[300_000_000])),
                Arguments.of(
                        "a picture inside the operators",
                        new RawPdf().content("q BI /W 10000 /H 10000 /BPC 8 /CS /G ID AAAA EI Q " + RawPdf.HELLO)),
                Arguments.of("a page whose size is infinite", new RawPdf().page("/MediaBox[0 0 1e12 1e12]")),
                Arguments.of("a page of no size", new RawPdf().page("/MediaBox[0 0 0 0]")),
                Arguments.of("a page with its corners changed", new RawPdf().page("/MediaBox[595 842 0 0]")),
                Arguments.of("a page turned by half a quarter", new RawPdf().page("/Rotate 45")),
                Arguments.of(
                        "coordinates beyond numbers",
                        new RawPdf()
                                .content(RawPdf.HELLO
                                        + "q 1e38 0 0 1e38 1e38 1e38 cm 1e38 0 0 1e38 0 0 cm 0 0 m 1e38 1e38 l S Q")),
                Arguments.of(
                        "letters of no size and of endless size",
                        new RawPdf()
                                .content("BT /F 1e30 Tf 0 0 0 0 0 0 Tm (zero) Tj 1e20 Tz (abc) Tj ET " + RawPdf.HELLO)),
                Arguments.of(
                        "states saved and never restored", new RawPdf().content("q ".repeat(400_000) + RawPdf.HELLO)),
                Arguments.of(
                        "a letter that draws itself",
                        new RawPdf()
                                        .content(RawPdf.HELLO + "BT /B 12 Tf (aa) Tj ET")
                                        .object(
                                                9,
                                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</a 10 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<</Font<</B 9 0 R>>>>>>")
                                        .stream(10, "", RawPdf.bytes("1000 0 d0 BT /B 12 Tf (aaa) Tj ET"))),
                Arguments.of(
                        "a font that is noise",
                        new RawPdf()
                                        .content(RawPdf.HELLO + "BT /B 12 Tf <0041> Tj ET")
                                        .object(
                                                9,
                                                "<</Type/Font/Subtype/TrueType/BaseFont/Big/FirstChar 0/LastChar 255/FontDescriptor<</Type/FontDescriptor/FontName/Big/Flags 32/FontFile2 11 0 R>>>>")
                                        .stream(11, "", noise(3 << 20))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void whatCanBeReadIsRead(String name, RawPdf file) throws Exception {
        DocumentContent content = DocumentReader.read("a.pdf", file.bytes());
        assertThat(content.rows())
                .anyMatch(row -> row.cells().stream()
                        .anyMatch(cell -> cell.text().replace(" ", "").contains("Budgetof2026is1234.56")));
    }

    static Stream<Arguments> refused() {
        String once = new String(new RawPdf().bytes(), StandardCharsets.ISO_8859_1);
        return Stream.of(
                refused("the beginning", RawPdf.bytes("%PDF-1.7\n"), Refusal.Reason.CORRUPT),
                refused("half a file", Arrays.copyOf(RawPdf.bytes(once), 200), Refusal.Reason.CORRUPT),
                refused("noise", concat("%PDF-1.7\n", noise(200_000)), Refusal.Reason.CORRUPT),
                refused("no page", new RawPdf().pages("<</Type/Pages/Kids[]/Count 0>>"), Refusal.Reason.CORRUPT),
                refused(
                        "pages less than none",
                        new RawPdf().pages("<</Type/Pages/Kids[3 0 R]/Count -5>>"),
                        Refusal.Reason.CORRUPT),
                refused(
                        "a tree of pages that is its own branch",
                        new RawPdf().pages("<</Type/Pages/Kids[2 0 R]/Count 2/Parent 2 0 R>>"),
                        Refusal.Reason.CORRUPT),
                refused(
                        "two branches of each other",
                        new RawPdf()
                                .pages("<</Type/Pages/Kids[6 0 R]/Count 1/Parent 6 0 R>>")
                                .object(6, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"),
                        Refusal.Reason.CORRUPT),
                refused("a catalogue that is itself", new RawPdf().object(1, "1 0 R"), Refusal.Reason.CORRUPT),
                refused(
                        "more pages than there can be",
                        new RawPdf().pages("<</Type/Pages/Kids[3 0 R]/Count 2147483647>>"),
                        Refusal.Reason.HOSTILE),
                refused(
                        "ten thousand pages",
                        new RawPdf().pages("<</Type/Pages/Count 10000/Kids[" + "3 0 R ".repeat(10_000) + "]>>"),
                        Refusal.Reason.HOSTILE),
                refused(
                        "arrays inside arrays",
                        new RawPdf().catalogue("/Deep " + "[".repeat(100_000) + "]".repeat(100_000)),
                        Refusal.Reason.CORRUPT),
                refused(
                        "operators that inflate without end",
                        new RawPdf().content(" ".repeat(100 << 20)),
                        Refusal.Reason.HOSTILE),
                refused(
                        "a form that draws itself",
                        new RawPdf()
                                .content("/X Do").stream(
                                        9,
                                        "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 9 0 R>>>>",
                                        RawPdf.bytes("/X Do /X Do ")),
                        Refusal.Reason.HOSTILE),
                refused(
                        "overlapping letters by the million",
                        new RawPdf().content("BT /F 12 Tf " + "1 0 0 1 72 700 Tm (A) Tj ".repeat(ENDLESS) + "ET"),
                        Refusal.Reason.HOSTILE),
                refused(
                        "sealed for certain receivers",
                        new RawPdf().trailer("/Encrypt<</Filter/Adobe.PubSec/V 4/R 4/O(x)/U(y)/P -1>>/ID[(a)(b)]"),
                        Refusal.Reason.ENCRYPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void theRestIsRefusedWithAReason(String name, byte[] file, Refusal.Reason reason) {
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentReader.read("a.pdf", file))
                        .refusal())
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.message()).isNotBlank();
                    assertThat(refusal.remedy()).isNotBlank();
                });
    }

    @Test
    void linesByTheHundredThousandMakeATableOfBoundedSize() throws Exception {
        String lines = IntStream.range(0, 100_000)
                .mapToObj(i -> "%1$d.%3$02d 0 m %1$d.%3$02d 842 l S 0 %2$d.%3$02d m 595 %2$d.%3$02d l S "
                        .formatted(i / 170, i / 120, i % 100))
                .collect(Collectors.joining());
        DocumentContent content = DocumentReader.read(
                "a.pdf", new RawPdf().content(RawPdf.HELLO + lines).bytes());
        assertThat(content.rows()).isNotEmpty().hasSizeLessThan(1_000);
    }

    @Test
    void endlessPageDoesNotTakeTheOthersWithIt() throws Exception {
        RawPdf file = new RawPdf()
                        .pages("<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
                        .object(6, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R>>")
                        .stream(7, "", RawPdf.bytes("0 0 m 1 1 l S ".repeat(ENDLESS)));
        DocumentContent content = DocumentReader.read("a.pdf", file.bytes());
        assertThat(content.rows()).isNotEmpty();
        assertThat(content.damages())
                .filteredOn(damage -> damage.kind() == Damage.Kind.UNREADABLE_PAGE)
                .singleElement()
                .satisfies(damage -> assertThat(damage.message()).contains("第 2 页", "绘图指令过多"));
    }

    @Test
    void scriptsActionsAndFilesAreNamedAndNeverTouched() throws Exception {
        RawPdf file = new RawPdf()
                .catalogue(
                        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>")
                .object(6, "<</Type/Filespec/F(secret.exe)>>")
                .page("/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>"
                        + "<</Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F(table.xls)>>>>]");
        assertThat(DocumentReader.read("a.pdf", file.bytes()).traces())
                .extracting(FileTrace::kind, FileTrace::message, FileTrace::stored)
                .containsExactlyInAnyOrder(
                        tuple(FileTrace.Kind.MACRO, "文件带有打开时执行的脚本或动作，未执行", ""),
                        tuple(FileTrace.Kind.MACRO, "第 1 页带有脚本或打开程序的动作，未执行", ""),
                        tuple(FileTrace.Kind.EMBEDDED_FILE, "文件中嵌入了其他文件，未打开", "secret.exe、table.xls"));
    }

    @Test
    void brokenCrossReferencesAreFoundAnew() throws Exception {
        String sound = new String(new RawPdf().bytes(), StandardCharsets.ISO_8859_1);
        byte[] broken = RawPdf.bytes(sound.replaceAll("startxref\n", "startxref\n77"));
        assertThat(DocumentReader.read("a.pdf", broken).rows()).isNotEmpty();
    }

    private static Arguments refused(String name, RawPdf file, Refusal.Reason reason) {
        return refused(name, file.bytes(), reason);
    }

    private static Arguments refused(String name, byte[] file, Refusal.Reason reason) {
        return Arguments.of(name, file, reason);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(11).nextBytes(noise);
        return noise;
    }

    private static byte[] concat(String start, byte[] rest) {
        byte[] begin = RawPdf.bytes(start);
        byte[] all = Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, all, begin.length, rest.length);
        return all;
    }
}
