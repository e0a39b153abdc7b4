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
 * Coverage-guided search for bodies of Word documents that break the reader, behind the archive that mere bytes never get
 * through. A usual run tries only the inputs kept in the resources, see {@link FuzzingTest}.
 */
class WordFuzzingTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final String TYPES = "<Types><Override PartName=\"/d.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String TIES =
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"d.xml\"/>" + "</Relationships>";
    private static final String PART_TIES = "<Relationships><Relationship Id=\"a\" Type=\"x/styles\" Target=\"d.xml\"/>"
            + "<Relationship Id=\"b\" Type=\"x/numbering\" Target=\"d.xml\"/></Relationships>";

    @FuzzTest(maxDuration = "1m")
    void bodies(byte[] body) throws IOException {
        ReadResult result = DOCUMENTS.read("fuzz.docx", document(body));
        assertThat(result.source()).isEqualTo("fuzz.docx");
    }

    @FuzzTest(maxDuration = "1m")
    void contentOfBodies(byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.UTF_8);
        bodies(("<w:document xmlns:w=\"w\"><w:body>" + text + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The part is body, styles and lists at once, so that references inside it lead somewhere. */
    private static byte[] document(byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", TIES.getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/d.xml.rels", PART_TIES.getBytes(StandardCharsets.UTF_8));
            put(zip, "d.xml", part);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
