package io.mingzhang.documents.annotation.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.documents.writing.pdf.FontsMissingException;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAnnotatorTest {

    private static final FontFolder FONTS = new FontFolder(OriginalPdf.FONTS);

    @Test
    void addsToTheOriginalWithoutTouchingIt() throws Exception {
        byte[] original = OriginalPdf.of("云溪县文化馆2026年预算");
        byte[] copy = annotated(original, cell(1, new PageBox(7200, 9000, 20000, 10500)))
                .bytes();
        assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1)).isEqualToIgnoringNewLines("云溪县文化馆2026年预算");
            assertThat(text(document, 2)).contains("审查疑点清单", "原文件共 1 页", "【错误】合计不符", "应为 120.00", "第 1 页", "明账审查附加页 1");
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "审查-1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void coloursThePlaceAsItIsShown(int rotation) throws Exception {
        byte[] original = OriginalPdf.of(List.of("预算"), document -> {
            PDPage page = document.getPage(0);
            page.setRotation(rotation);
            page.setCropBox(new PDRectangle(50, 80, 400, 600));
        });
        PageBox place = new PageBox(10000, 30000, 18000, 33000);
        byte[] copy = annotated(original, cell(1, place)).bytes();
        try (PDDocument document = Loader.loadPDF(copy)) {
            BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, 72);
            assertThat(new Color(shown.getRGB(140, 315))).isEqualTo(new Color(0xFF, 0xB3, 0xB3));
            assertThat(new Color(shown.getRGB(110, 325))).isEqualTo(new Color(0xFF, 0xB3, 0xB3));
            assertThat(new Color(shown.getRGB(140, 335))).isEqualTo(Color.WHITE);
            assertThat(new Color(shown.getRGB(190, 315))).isEqualTo(Color.WHITE);
            assertThat(shown.getWidth()).isEqualTo(rotation % 180 == 0 ? 400 : 600);
        }
    }

    @Test
    void marksTheClauseOverItsLines() throws Exception {
        byte[] original = OriginalPdf.of("第一句没有问题，公用经费比上年增加12.5万元，其中差旅费合计", "3.5万元；第二句12.5万元也在。");
        SourceLocation paragraph =
                SourceLocation.ofPage("a.pdf", 1, 1, 0, 1).within(new PageBox(7000, 8500, 52000, 13500));
        List<PageBox> quads = quads(annotated(original, side(paragraph.atCharacter(15), "12.5")));
        assertThat(quads).hasSize(1);
        assertThat(quads.getFirst().left()).isBetween(7200 + 8 * 1200 - 200, 7200 + 8 * 1200 + 200);
        assertThat(quads.getFirst().right()).isBetween(7200 + 16 * 1200, 7200 + 21 * 1200);
        List<PageBox> over = quads(annotated(original, side(paragraph.atCharacter(28), "3.5万元")));
        assertThat(over).hasSize(2);
        assertThat(over.get(0).top()).isLessThan(over.get(1).top() - 2000);
        assertThat(over.get(1).left()).isBetween(7000, 7400);
    }

    @Test
    void findsTheOtherHalfOfAParagraphOnTheNextPage() throws Exception {
        byte[] original = OriginalPdf.of("上半句", "\f", "下半句为88.80万元。");
        SourceLocation paragraph =
                SourceLocation.ofPage("a.pdf", 1, 1, 0, 1).within(new PageBox(7000, 8500, 52000, 10500));
        AnnotatedPdf copy = annotated(original, side(paragraph.atCharacter(7), "88.80"));
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(kinds(document, 0)).isEmpty();
            assertThat(kinds(document, 1)).contains("Highlight");
        }
    }

    @Test
    void leadsFromTheListToThePlaceAndBack() throws Exception {
        byte[] original = OriginalPdf.of("预算");
        byte[] copy = annotated(original, cell(1, new PageBox(7200, 9000, 20000, 10500)))
                .bytes();
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(kinds(document, 0)).containsExactly("Highlight", "Popup", "Stamp", "Link");
            assertThat(targets(document, 0)).containsExactly(1);
            assertThat(targets(document, 1)).containsExactly(0);
            PDAnnotation highlight = document.getPage(0).getAnnotations().getFirst();
            assertThat(highlight.getContents()).contains("疑点 1", "【错误】合计不符", "应为 120.00");
        }
    }

    @Test
    void keepsAnnotationsAndBookmarksOfTheOriginal() throws Exception {
        byte[] original = OriginalPdf.of(List.of("预算"), document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("原有的批注");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).getAnnotations().add(note);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("第一部分");
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
        byte[] copy = annotated(original, cell(1, new PageBox(7200, 9000, 20000, 10500)))
                .bytes();
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(kinds(document, 0)).startsWith("Text", "Highlight");
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("第一部分");
            assertThat(first.getNextSibling().getTitle()).startsWith("审查疑点清单");
            assertThat(first.getNextSibling().getFirstChild().getTitle()).contains("合计不符", "第 1 页");
        }
    }

    @Test
    void saysThatASignatureDoesNotCoverTheCopy() throws Exception {
        byte[] signed = signed(OriginalPdf.of("预算"));
        AnnotatedPdf copy = annotated(signed, cell(1, new PageBox(7200, 9000, 20000, 10500)));
        assertThat(copy.cautions()).singleElement().asString().contains("电子签名", "不再覆盖", "以原文件为准");
        assertThat(Arrays.copyOf(copy.bytes(), signed.length)).isEqualTo(signed);
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(text(document, 2)).contains("电子签名");
            assertThat(document.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void annotatesFilesThatOnlyRestrictTheirUse() throws Exception {
        AccessPermission restricted = new AccessPermission();
        restricted.setCanModify(false);
        byte[] original = OriginalPdf.of(
                List.of("预算"), document -> document.protect(new StandardProtectionPolicy("owner", "", restricted)));
        byte[] copy = annotated(original, cell(1, new PageBox(7200, 9000, 20000, 10500)))
                .bytes();
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.isEncrypted()).isTrue();
            assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
            assertThat(text(document, 1)).contains("预算");
            assertThat(text(document, 2)).contains("审查疑点清单");
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents())
                    .contains("合计不符");
        }
    }

    @Test
    void writesFilesWithBrokenCrossReferencesAnew() throws Exception {
        String sound = new String(OriginalPdf.of("预算"), StandardCharsets.ISO_8859_1);
        byte[] broken = sound.replaceAll("startxref\\s+\\d+", "startxref\n7").getBytes(StandardCharsets.ISO_8859_1);
        AnnotatedPdf copy = annotated(broken, cell(1, new PageBox(7200, 9000, 20000, 10500)));
        assertThat(copy.cautions()).singleElement().asString().contains("重新写出");
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(kinds(document, 0)).contains("Highlight");
        }
    }

    @Test
    void remarksWithoutPlaceStandInTheListOnly() throws Exception {
        SourceLocation nowhere = SourceLocation.ofPage("a.pdf", 0, 0, 0, 0);
        AnnotatedPdf copy = annotated(OriginalPdf.of("预算"), side(nowhere, ""));
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(kinds(document, 0)).isEmpty();
            assertThat(text(document, 2)).contains("合计不符");
        }
    }

    @Test
    void copyIsReadLikeItsOriginalAndNamed() throws Exception {
        byte[] original = OriginalPdf.of("预算");
        AnnotatedPdf copy = annotated(original, cell(1, new PageBox(7200, 9000, 20000, 10500)));
        DocumentContent before = DocumentReader.read("a.pdf", original);
        DocumentContent after = DocumentReader.read("a.pdf", copy.bytes());
        assertThat(after.rows()).isEqualTo(before.rows()).isNotEmpty();
        assertThat(after.damages()).isEqualTo(before.damages());
        assertThat(after.traces())
                .filteredOn(trace -> !before.traces().contains(trace))
                .extracting(FileTrace::message)
                .containsExactly("文件是明账的批注副本：审查批注和附加的 1 页清单不属于原文件，没有读入");
        AnnotatedPdf again = annotated(copy.bytes(), cell(1, new PageBox(7200, 9000, 20000, 10500)));
        assertThat(DocumentReader.read("a.pdf", again.bytes()).rows()).isEqualTo(before.rows());
    }

    @Test
    void sameOriginalGivesTheSameBytes() throws Exception {
        byte[] original = OriginalPdf.of("预算");
        Side place = cell(1, new PageBox(7200, 9000, 20000, 10500));
        assertThat(annotated(original, place).bytes())
                .isEqualTo(annotated(original, place).bytes());
    }

    @Test
    void refusesWhatIsNoPdfAndNamesMissingFonts() {
        RemarkList none = new RemarkList("a.pdf", "没有疑点。", List.of(), List.of(), List.of());
        byte[] noPdf = "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> PdfAnnotator.annotate(noPdf, none, FONTS))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal().message()).contains("损坏"));
        byte[] original = OriginalPdf.of("预算");
        assertThatThrownBy(() -> PdfAnnotator.annotate(original, none, new FontFolder(Path.of("/nowhere"))))
                .isInstanceOf(FontsMissingException.class)
                .hasMessageContaining("./mingzhang fonts");
    }

    private static Side cell(int page, PageBox box) {
        return side(SourceLocation.ofPage("a.pdf", page, 1, 3, 2).within(box), "100.00");
    }

    private static Side side(SourceLocation at, String printed) {
        return new Side(at, printed, "收支总表 › 合计");
    }

    private static AnnotatedPdf annotated(byte[] original, Side... sides)
            throws UnreadableDocumentException, FontsMissingException {
        Remark remark = new Remark(
                1, Severity.ERROR, "【错误】合计不符（BUD-01）", List.of("情况：合计不等于各项之和", "应为 120.00，实为 100.00"), List.of(sides));
        RemarkList list = new RemarkList("a.pdf", "疑点共 1 条。", List.of(remark), List.of(), List.of());
        return PdfAnnotator.annotate(original, list, FONTS);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> kinds(PDDocument document, int page) throws IOException {
        return document.getPage(page).getAnnotations().stream()
                .map(PDAnnotation::getSubtype)
                .toList();
    }

    /** The pages that the links of a page lead to, counted from 0. */
    private static List<Integer> targets(PDDocument document, int page) throws IOException {
        List<Integer> targets = new java.util.ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getDestination() instanceof PDPageDestination target) {
                targets.add(target.retrievePageNumber());
            }
        }
        return targets;
    }

    /** The boxes of the highlight on the first page, as it is shown. */
    private static List<PageBox> quads(AnnotatedPdf copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            COSArray quads = document.getPage(0)
                    .getAnnotations()
                    .getFirst()
                    .getCOSObject()
                    .getCOSArray(COSName.getPDFName("QuadPoints"));
            float[] points = quads.toFloatArray();
            int height = Math.round(PDRectangle.A4.getHeight() * 100);
            List<PageBox> boxes = new java.util.ArrayList<>();
            for (int i = 0; i < points.length; i += 8) {
                boxes.add(new PageBox(
                        Math.round(points[i] * 100),
                        height - Math.round(points[i + 1] * 100),
                        Math.round(points[i + 2] * 100),
                        height - Math.round(points[i + 5] * 100)));
            }
            return boxes;
        }
    }

    /** With a signature field whose signature is not valid, but there. */
    private static byte[] signed(byte[] original) throws IOException {
        try (PDDocument document = Loader.loadPDF(original)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncrementalForExternalSigning(out).setSignature(new byte[32]);
            return out.toByteArray();
        }
    }
}
