package io.mingzhang.documents.reading.docx;

import static io.mingzhang.documents.reading.docx.WordFile.p;
import static io.mingzhang.documents.reading.docx.WordFile.tbl;
import static io.mingzhang.documents.reading.docx.WordFile.tc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Refusal.Reason;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.FileTrace;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word documents built to break the reader: refused with a reason, or read as far as they make sense. */
class HostileWordTest {

    private static final String DTD = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    static Stream<Arguments> refused() {
        String wide = "<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"1000000\"/>", "宽") + "</w:tr></w:tbl>";
        String wideRows = ("<w:tr>" + tc("<w:gridSpan w:val=\"999\"/>", "宽") + "</w:tr>").repeat(5_000);
        String before =
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + tc("", "右") + "</w:tr></w:tbl>";
        String nested = "<w:tbl><w:tr><w:tc>".repeat(200) + p("深") + "</w:tc></w:tr></w:tbl>".repeat(200);
        byte[] bomb = new byte[64 << 20];
        Arrays.fill(bomb, (byte) ' ');
        return Stream.of(
                Arguments.of("document type", WordFile.ofBody("").raw("word/document.xml", DTD), Reason.HOSTILE),
                Arguments.of("broken XML", WordFile.ofBody("").raw("word/document.xml", "<w:document"), Reason.CORRUPT),
                Arguments.of("a cell of a million columns", WordFile.ofBody(wide), Reason.TOO_MANY_COLUMNS),
                Arguments.of("a row far to the right", WordFile.ofBody(before), Reason.TOO_MANY_COLUMNS),
                Arguments.of(
                        "millions of covered cells",
                        WordFile.ofBody("<w:tbl>" + wideRows + "</w:tbl>"),
                        Reason.TOO_MANY_ROWS),
                Arguments.of("tables nested 200 deep", WordFile.ofBody(nested), Reason.HOSTILE),
                Arguments.of("a paragraph of 6 MB", WordFile.ofBody(p("长".repeat(2 << 20))), Reason.LINE_TOO_LONG),
                Arguments.of("a paragraph of 50 MB", WordFile.ofBody(p("长".repeat(17 << 20))), Reason.HOSTILE),
                Arguments.of(
                        "a paragraph of many runs",
                        WordFile.ofBody("<w:p>" + "<w:r><w:t>一二三四五六七八九十</w:t></w:r>".repeat(200_000) + "</w:p>"),
                        Reason.LINE_TOO_LONG),
                Arguments.of(
                        "a part that inflates", WordFile.ofBody("").raw("word/document.xml", bomb), Reason.HOSTILE),
                Arguments.of("no text", WordFile.ofBody("<w:p/>"), Reason.EMPTY),
                Arguments.of(
                        "broken styles",
                        WordFile.ofBody(p("文")).raw("word/s.xml", "<w:styles>").tie("styles", "s.xml", ""),
                        Reason.CORRUPT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithItsReason(String name, WordFile file, Reason reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(file::read)
                .satisfies(refusal -> {
                    assertThat(refusal.refusal().reason()).isEqualTo(reason);
                    assertThat(refusal.refusal().message()).isNotBlank();
                    assertThat(refusal.refusal().remedy()).isNotBlank();
                });
    }

    @Test
    void aMissingBodyIsSaid() {
        byte[] bytes = WordFile.ofBody("").raw("word/document.xml", new byte[0]).bytes();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReader.read("x.docx", bytes))
                .satisfies(refusal -> assertThat(refusal.refusal().reason()).isEqualTo(Reason.CORRUPT));
    }

    @Test
    void theNameOfTheFileDoesNotMatter() throws UnreadableDocumentException {
        byte[] bytes = WordFile.ofBody(p("正文")).bytes();
        assertThat(DocumentReader.read("表.xlsx", bytes).rows()).hasSize(1);
        assertThat(DocumentReader.read("文.txt", bytes).rows()).hasSize(1);
    }

    @Test
    void partsThatAreMissingAreDoneWithout() throws UnreadableDocumentException {
        WordFile file = WordFile.ofBody(
                        p("<w:pStyle w:val=\"x\"/><w:numPr><w:numId w:val=\"9\"/></w:numPr>", "正文")
                                + "<w:p><w:r><w:footnoteReference w:id=\"4\"/><w:commentReference w:id=\"5\"/><w:t>二</w:t></w:r></w:p>")
                .tie("styles", "none.xml", "")
                .tie("numbering", "none.xml", "")
                .tie("header", "none.xml", "");
        assertThat(file.lines()).containsExactly("正文", "二");
    }

    @Test
    void numbersOfAbsurdListsStayShort() throws UnreadableDocumentException {
        String level =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\""
                        + "%1".repeat(10_000) + "\"/></w:lvl>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String item = p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "项");
        String deep = p("<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>", "深");
        assertThat(WordFile.ofBody(item + item + deep)
                        .with("numbering", "numbering", numbering)
                        .lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(1_000));
    }

    @Test
    void mergesThatReachIntoEachOtherStayRectangular() throws UnreadableDocumentException {
        String restart = "<w:vMerge w:val=\"restart\"/>";
        String body = "<w:tbl><w:tr>" + tc(restart + "<w:gridSpan w:val=\"2\"/>", "甲") + tc("", "乙") + "</w:tr><w:tr>"
                + tc("", "丙") + tc("<w:vMerge/><w:gridSpan w:val=\"2\"/>", "丁") + "</w:tr><w:tr>"
                + tc("<w:vMerge/><w:gridSpan w:val=\"2\"/>", "戊") + tc("<w:vMerge/>", "") + "</w:tr></w:tbl>";
        DocumentContent content = WordFile.ofBody(body).read();
        assertThat(content.rows())
                .allSatisfy(row ->
                        assertThat(row.cells()).extracting(GridCell::column).containsExactly(1, 2, 3));
    }

    @Test
    void whatLiesBesideTheTextIsNotedAndNotFollowed() throws UnreadableDocumentException {
        WordFile file = WordFile.ofBody(p("正文") + "<w:altChunk r:id=\"x\"/>")
                .ofType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .tie("vbaProject", "vbaProject.bin", "")
                .tie("aFChunk", "chunk.html", "")
                .tie("package", "embeddings/a.xlsx", "")
                .tie("attachedTemplate", "file:///C:/a.dotx", " TargetMode=\"External\"")
                .tie("hyperlink", "https://example.org/", " TargetMode=\"External\"")
                .tie("hyperlink", "file:///D:/%E5%BA%95%E7%A8%BF.docx", " TargetMode=\"External\"");
        assertThat(file.read().traces())
                .extracting(FileTrace::kind)
                .containsExactly(
                        FileTrace.Kind.MACRO,
                        FileTrace.Kind.EMBEDDED_FILE,
                        FileTrace.Kind.EMBEDDED_FILE,
                        FileTrace.Kind.EXTERNAL_LINK,
                        FileTrace.Kind.EXTERNAL_LINK);
    }

    @Test
    void damagedBytesAreReadOrRefused() {
        String rich = p("<w:outlineLvl w:val=\"0\"/>", "第一部分") + tbl("科目|金额/合计|1.00")
                + "<w:p><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p>";
        byte[] whole = WordFile.ofBody(rich)
                .with("styles", "styles", "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style>")
                .bytes();
        Random random = new Random(20250101);
        for (int round = 0; round < 300; round++) {
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 1 + random.nextInt(20) && damaged.length > 0; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertReadOrRefused(damaged);
        }
    }

    /** The XML is damaged, not the archive around it: what is behind the check sums is reached. */
    @Test
    void damagedXmlIsReadOrRefused() {
        String rich = p("<w:outlineLvl w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", "第一部分")
                + "<w:tbl><w:tr>" + tc("<w:vMerge w:val=\"restart\"/><w:gridSpan w:val=\"2\"/>", "甲") + tc("", "1.00")
                + "</w:tr><w:tr>" + tc("<w:vMerge/><w:gridSpan w:val=\"2\"/>", "") + tc("", "2") + "</w:tr></w:tbl>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:del/><w:r><w:pict><w:txbxContent>"
                + tbl("a|b")
                + "</w:txbxContent></w:pict></w:r></w:p>";
        Random random = new Random(7);
        String[] pieces = rich.split("(?=<)");
        for (int round = 0; round < 300; round++) {
            String[] mixed = pieces.clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                mixed[random.nextInt(mixed.length)] = pieces[random.nextInt(pieces.length)];
            }
            assertReadOrRefused(WordFile.ofBody(String.join("", mixed)).bytes());
            String numbers =
                    rich.replaceAll("val=\"[^\"]*\"", "val=\"" + (random.nextInt() >> random.nextInt(32)) + "\"");
            assertReadOrRefused(WordFile.ofBody(numbers).bytes());
        }
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(DocumentReader.read("x", bytes).rows()).isNotEmpty();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }
}
