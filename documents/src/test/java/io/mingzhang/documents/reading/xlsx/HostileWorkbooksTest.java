package io.mingzhang.documents.reading.xlsx;

import static io.mingzhang.documents.reading.xlsx.WorkbookFile.textRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.Damage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, hostile and odd workbooks: a refusal that says why, or the text with a note of the damage; never a crash. */
class HostileWorkbooksTest {

    private static final String ROWS = textRow(1, "科目", "金额") + textRow(2, "教育支出", "3.00");

    @Test
    void theNameOfAFileDoesNotMatter() throws UnreadableDocumentException {
        assertThat(DocumentReader.read(
                                "预算.doc", new WorkbookFile().rows("表", ROWS).bytes())
                        .rows())
                .hasSize(2);
    }

    @Test
    void encryptedFilesAndOldOnesAreToldApart() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertThat(refused(old)).isEqualTo(Refusal.Reason.UNSUPPORTED);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1152, name.length);
        assertThat(refused(old)).isEqualTo(Refusal.Reason.ENCRYPTED);
    }

    @Test
    void anArchiveIsNoWorkbook() {
        assertThat(refused(new WorkbookFile()
                        .part("_rels/.rels", "<Relationships/>")
                        .bytes()))
                .isEqualTo(Refusal.Reason.UNSUPPORTED);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
        WorkbookFile file = new WorkbookFile().rows("表", ROWS);
        assertThat(refused(file.part("xl/worksheets/sheet1.xml", bomb).bytes())).isEqualTo(Refusal.Reason.HOSTILE);
    }

    @Test
    void partsThatInflateWithoutEndAreRefused() {
        byte[] zeros = new byte[80 << 20];
        Arrays.fill(zeros, (byte) ' ');
        assertThat(refused(new WorkbookFile()
                        .rows("表", ROWS)
                        .part("xl/worksheets/sheet1.xml", zeros)
                        .bytes()))
                .isEqualTo(Refusal.Reason.HOSTILE);
    }

    @Test
    void aLongStringThatManyCellsShareDoesNotFillMemory() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 9_000; r++) {
            rows.append("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>");
        }
        WorkbookFile file = new WorkbookFile()
                .strings("<si><t>" + "长".repeat(30_000) + "</t></si>")
                .rows("表", rows.toString());
        assertThat(refused(file.bytes())).isEqualTo(Refusal.Reason.HOSTILE);
    }

    @Test
    void missingBrokenAndDoubledPartsAreCorrupt() {
        WorkbookFile missing = new WorkbookFile().rows("表", ROWS).tie("s2", "worksheet", "worksheets/none.xml");
        assertThat(refused(missing.part(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name=\"a\" id=\"s2\"/></sheets></workbook>")
                        .bytes()))
                .isEqualTo(Refusal.Reason.CORRUPT);
        assertThat(refused(new WorkbookFile().rows("表", "<row><c>").bytes())).isEqualTo(Refusal.Reason.CORRUPT);
        assertThat(refused(new WorkbookFile()
                        .rows("表", ROWS)
                        .part("XL/workbook.xml", "<workbook/>")
                        .bytes()))
                .isEqualTo(Refusal.Reason.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"-3\"><c><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>"
            })
    void cellsBeyondTheSheetAreCorrupt(String row) {
        assertThat(refused(new WorkbookFile().rows("表", row).bytes())).isEqualTo(Refusal.Reason.CORRUPT);
    }

    @Test
    void sixteenThousandColumnsAreRefusedAndTwoFarApartAreRead() throws UnreadableDocumentException {
        String wide = "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>";
        assertThat(refused(new WorkbookFile().rows("表", wide).bytes())).isEqualTo(Refusal.Reason.TOO_MANY_COLUMNS);
        String apart = "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>";
        assertThat(texts(new WorkbookFile().rows("表", apart))).isEqualTo("1 2");
    }

    @Test
    void rowsOutOfOrderAreSortedAndNoted() throws UnreadableDocumentException {
        WorkbookFile file = new WorkbookFile().rows("表", textRow(2, "乙", "2") + textRow(1, "甲", "1"));
        DocumentContent content = XlsxReaderTest.read(file);
        assertThat(texts(file)).isEqualTo("甲 1 乙 2");
        assertThat(content.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.SHIFTED_ROW);
    }

    @Test
    void overlappingMergesLoseNoText() throws UnreadableDocumentException {
        WorkbookFile file = new WorkbookFile()
                .sheet(
                        "表",
                        "<sheetData>" + textRow(1, "甲", "", "乙") + textRow(2, "丙", "丁", "戊")
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:C2\"/><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"!!\"/></mergeCells>");
        assertThat(texts(file)).isEqualTo("甲 乙 丙 丁 戊");
        assertThat(XlsxReaderTest.read(file).damages().getFirst().message()).contains("2 处合并单元格");
    }

    @Test
    void valuesThatAreNoNumbersStayAsTheyAre() throws UnreadableDocumentException {
        assertThat(
                        texts(
                                new WorkbookFile()
                                        .rows(
                                                "表",
                                                "<row><c><v>1E999999999</v></c><c><v>NaN</v></c><c t=\"s\"><v>7</v></c><c s=\"99\"><v>5</v></c></row>")))
                .isEqualTo("1E999999999 NaN 5");
    }

    @Test
    void everyDamagedByteIsReadOrRefused() {
        byte[] sound = new WorkbookFile()
                .strings("<si><t>科目</t></si>")
                .formats("0.00")
                .rows("表", "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>12.5</v></c></row>")
                .bytes();
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i <= round % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            byte[] file = round % 7 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            assertThat(outcome(file)).as("round %d", round).isNotEmpty();
        }
    }

    private static String outcome(byte[] file) {
        try {
            return "rows " + DocumentReader.read("x", file).rows().size();
        } catch (UnreadableDocumentException refused) {
            return refused.refusal().message();
        }
    }

    private static Refusal.Reason refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentReader.read("x.xlsx", bytes))
                .refusal()
                .reason();
    }

    private static String texts(WorkbookFile file) throws UnreadableDocumentException {
        return String.join(
                " ",
                XlsxReaderTest.read(file).rows().stream()
                        .flatMap(row -> row.filled().map(GridCell::text))
                        .toList());
    }
}
