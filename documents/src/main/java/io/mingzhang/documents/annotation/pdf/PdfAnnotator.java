package io.mingzhang.documents.annotation.pdf;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.pdf.LibraryLog;
import io.mingzhang.documents.reading.pdf.ReviewMarks;
import io.mingzhang.documents.reading.pdf.page.PageSource;
import io.mingzhang.documents.writing.pdf.AddedPages;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.documents.writing.pdf.FontsMissingException;
import io.mingzhang.documents.writing.pdf.PlacedCell;
import io.mingzhang.kernel.PageBox;
import io.mingzhang.kernel.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Annotates a PDF: what is added is appended to the bytes of the original, so that these stay as they are. Only where their
 * structure is broken the file is written anew. Used for one document.
 */
public final class PdfAnnotator {

    private static final long SAME_IDENTITY = 1L;

    private static final String LABEL = "明账审查附加页 ";

    /** More bookmarks than this help nobody. */
    private static final int MOST_BOOKMARKS = 300;

    private final PDDocument document;
    private final RemarkList list;
    private final List<String> cautions;

    private PdfAnnotator(PDDocument document, RemarkList list, List<String> cautions) {
        this.document = document;
        this.list = list;
        this.cautions = cautions;
    }

    /**
     * A copy with highlights, notes and the list of remarks.
     *
     * @throws UnreadableDocumentException when the original cannot be opened; the refusal says why
     * @throws FontsMissingException when the fonts for the list are not in their folder
     */
    public static AnnotatedPdf annotate(byte[] original, RemarkList list, FontFolder fonts)
            throws UnreadableDocumentException, FontsMissingException {
        LibraryLog.silence();
        try {
            if (isSound(original)) {
                AnnotatedPdf copy = copy(original, list, fonts, true);
                if (isSound(copy.bytes())) {
                    return copy;
                }
            }
            return copy(original, list, fonts, false);
        } catch (FontsMissingException missing) {
            throw missing;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Refusal.encryptedPdf());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox meets broken structures with all sorts of exceptions
            throw new UnreadableDocumentException(Refusal.corruptPdf());
        }
    }

    /** Whether the cross-references are right as they stand, so that more can be appended to them. */
    private static boolean isSound(byte[] file) {
        if (file.length < 5 || file[0] != '%' || file[1] != 'P') {
            return false;
        }
        try (PDDocument strict = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
            return strict.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    private static AnnotatedPdf copy(byte[] original, RemarkList list, FontFolder fonts, boolean appended)
            throws IOException, UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(original)) {
            document.setDocumentId(SAME_IDENTITY);
            List<String> cautions = new ArrayList<>(Cautions.of(document));
            if (!appended) {
                if (document.isEncrypted()) {
                    throw new UnreadableDocumentException(Refusal.corruptPdf());
                }
                cautions.add("原文件的内部结构有损坏，本副本由修复后的内容重新写出。");
            }
            new PdfAnnotator(document, list, cautions).annotate(fonts);
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + (1 << 18));
            if (appended) {
                document.saveIncremental(out);
            } else {
                document.save(out);
            }
            return new AnnotatedPdf(out.toByteArray(), cautions);
        }
    }

    private void annotate(FontFolder fonts) throws IOException {
        int pages = document.getNumberOfPages();
        PageSource source = new PageSource(document);
        Map<Side, Found> places = Passages.of(source, list.remarks());
        try (AddedPages added = AddedPages.behind(document, LABEL, fonts)) {
            Map<String, PlacedCell> cells = RemarkPages.set(list, places, introduction(pages), added);
            PageMarks marks = new PageMarks(document, added);
            for (Mark mark : Mark.of(list.remarks(), places)) {
                PlacedCell entry = cells.get("r" + mark.number());
                marks.put(
                        mark,
                        entry == null ? marks.target(pages, PageBox.NONE) : marks.target(entry.page(), entry.box()));
            }
            link(places, cells, marks);
            navigate(pages, places, marks);
            added.embed();
            for (int page = pages; page < document.getNumberOfPages(); page++) {
                ReviewMarks.markAdded(document.getPage(page).getCOSObject());
            }
        }
    }

    private List<String> introduction(int pages) {
        List<String> lines = new ArrayList<>();
        lines.add("文件：" + list.file() + "（原文件共 " + pages + " 页）");
        lines.add(list.summary());
        lines.add("本页起由明账附加，不属于原文件；原文件各页的内容和页码没有改动，只加了标记和批注。");
        if (!list.remarks().isEmpty()) {
            lines.add("颜色：红为错误，橙为警告，黄为提示，蓝为与之比对的数字和文字。点页码到所在位置，点位置旁的序号回到本表。");
        }
        lines.addAll(cautions);
        return lines;
    }

    /** From the list to the places. */
    private void link(Map<Side, Found> places, Map<String, PlacedCell> cells, PageMarks marks) throws IOException {
        for (int i = 0; i < list.omissions().size(); i++) {
            SourceLocation at = list.omissions().get(i).at();
            PlacedCell cell = cells.get(RemarkPages.nameOfOmission(i));
            if (cell != null && at.page() <= document.getNumberOfPages()) {
                marks.link(document.getPage(cell.page()), cell.box(), marks.target(at.page() - 1, at.box()));
            }
        }
        for (Remark remark : list.remarks()) {
            for (int i = 0; i < remark.sides().size(); i++) {
                Found at = places.get(remark.sides().get(i));
                PlacedCell cell = cells.get(RemarkPages.nameOf(remark, i));
                if (at != null && cell != null) {
                    marks.link(
                            document.getPage(cell.page()),
                            cell.box(),
                            marks.target(at.page() - 1, at.boxes().getFirst()));
                }
            }
        }
    }

    private void navigate(int pages, Map<Side, Found> places, PageMarks marks) throws IOException {
        Navigation navigation = new Navigation(document);
        navigation.labels(pages);
        navigation.list(marks.target(pages, PageBox.NONE));
        for (Remark remark : list.remarks().stream().limit(MOST_BOOKMARKS).toList()) {
            Found at =
                    remark.sides().isEmpty() ? null : places.get(remark.sides().getFirst());
            if (at != null) {
                navigation.remark(
                        remark.number() + " " + remark.title() + " 第 " + at.page() + " 页",
                        marks.target(at.page() - 1, at.boxes().getFirst()));
            }
        }
    }
}
