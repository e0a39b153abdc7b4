package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Coverage-guided search for workbooks that break the reader. The bytes become one part of a sound package, because random
 * bytes hardly ever make a ZIP file. {@code JAZZER_FUZZ=1 mvn test -Dtest=WorkbookFuzzingTest#sheets} searches.
 */
class WorkbookFuzzingTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "<worksheet xmlns=\"" + MAIN
            + "\"><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>12.5</v></c></row></sheetData></worksheet>";

    @FuzzTest(maxDuration = "2m")
    void sheets(byte[] part) throws IOException {
        read("xl/worksheets/sheet1.xml", part);
    }

    @FuzzTest(maxDuration = "1m")
    void styles(byte[] part) throws IOException {
        read("xl/styles.xml", part);
    }

    @FuzzTest(maxDuration = "1m")
    void formatCodes(byte[] code) throws IOException {
        String text = new String(code, StandardCharsets.UTF_8).replaceAll("[&<\"\\p{Cntrl}]", "");
        read(
                "xl/styles.xml",
                utf8("<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"" + text
                        + "\"/></numFmts><cellXfs><xf/><xf numFmtId=\"200\"/></cellXfs></styleSheet>"));
    }

    @FuzzTest(maxDuration = "1m")
    void packages(byte[] content) {
        assertThat(DOCUMENTS.read("fuzz.xlsx", content).source()).isEqualTo("fuzz.xlsx");
    }

    private static void read(String fuzzed, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    utf8(
                            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
            add(
                    zip,
                    "_rels/.rels",
                    utf8("<Relationships><Relationship Id=\"m\" Type=\"" + TIES
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            add(
                    zip,
                    "xl/workbook.xml",
                    utf8("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TIES
                            + "\"><sheets><sheet name=\"表\" r:id=\"a\"/></sheets></workbook>"));
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    utf8("<Relationships>" + tie("a", "worksheet", "worksheets/sheet1.xml")
                            + tie("b", "styles", "styles.xml") + tie("c", "sharedStrings", "sharedStrings.xml")
                            + "</Relationships>"));
            add(zip, "xl/sharedStrings.xml", utf8("<sst xmlns=\"" + MAIN + "\"><si><t>合计</t></si></sst>"));
            add(zip, fuzzed, part);
            if (!fuzzed.equals("xl/worksheets/sheet1.xml")) {
                add(zip, "xl/worksheets/sheet1.xml", utf8(SHEET));
            }
        }
        ReadResult result = DOCUMENTS.read("fuzz.xlsx", bytes.toByteArray());
        assertThat(result.source()).isEqualTo("fuzz.xlsx");
    }

    private static String tie(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TIES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
