package io.mingzhang.documents.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.PageBox;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** However a file is put together, its pages say the same at the same places. */
class FileStructuresTest {

    private static final String SENTENCE = "部门预算编制说明及有关情况";
    private static final PDRectangle SHEET = new PDRectangle(595, 842);

    /** Changes a file. */
    private interface Change {
        void of(PDDocument file) throws IOException;
    }

    @Test
    void fileLockedAgainstChangesOnlyIsRead() throws Exception {
        assertRead(DrawnFile.drawn(file -> sentence(file).lockedBy("")));
    }

    @Test
    void pageCutOutOfALargerSheetIsRead() throws Exception {
        assertRead(changed(file -> {
            PDPage page = file.getPage(0);
            page.setMediaBox(new PDRectangle(-90, -120, 900, 1_200));
            page.setCropBox(SHEET);
        }));
    }

    @Test
    void contentInFormsInsideFormsIsRead() throws Exception {
        assertRead(changed(file -> {
            PDPage page = file.getPage(0);
            PDFormXObject inner = form(file, page.getContents().readAllBytes(), page.getResources());
            inner.setMatrix(AffineTransform.getScaleInstance(0.5, 0.5));
            PDResources holding = new PDResources();
            holding.put(COSName.getPDFName("A"), inner);
            PDFormXObject outer = form(file, bytes("q 2 0 0 2 0 0 cm /A Do Q"), holding);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("B"), outer);
            page.setContents(new PDStream(file, new ByteArrayInputStream(bytes("/B Do"))));
        }));
    }

    @Test
    void formsThatDrawEachOtherTwiceAreRefused() throws Exception {
        byte[] doubling = changed(file -> {
            PDFormXObject next = form(file, bytes("0 0 m"), new PDResources());
            for (int level = 0; level < 18; level++) {
                PDResources holding = new PDResources();
                holding.put(COSName.getPDFName("A"), next);
                next = form(file, bytes("/A Do /A Do"), holding);
            }
            file.getPage(0).getResources().put(COSName.getPDFName("A"), next);
            file.getPage(0).setContents(new PDStream(file, new ByteArrayInputStream(bytes("/A Do"))));
        });

        assertThatThrownBy(() -> DocumentReader.read("测试.pdf", doubling))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.HOSTILE));
    }

    private static DrawnFile sentence(DrawnFile file) throws IOException {
        return file.text(100, 200, 12, SENTENCE);
    }

    private static void assertRead(byte[] file) throws UnreadableDocumentException {
        DocumentContent content = DocumentReader.read("测试.pdf", file);

        assertThat(content.rows()).extracting(ContentRow::soleText).containsExactly(SENTENCE);
        PageBox box = content.rows().getFirst().cells().getFirst().at().box();
        assertThat(box.left()).isBetween(9_990, 10_010);
        assertThat(box.top()).isLessThan(20_000).isGreaterThan(18_800);
    }

    private static byte[] changed(Change change) throws IOException {
        try (PDDocument file = Loader.loadPDF(DrawnFile.drawn(FileStructuresTest::sentence))) {
            change.of(file);
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument file, byte[] content, PDResources resources) throws IOException {
        var form = new PDFormXObject(new PDStream(file, new ByteArrayInputStream(content)));
        form.setBBox(SHEET);
        form.setResources(resources);
        return form;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
