package io.mingzhang.documents.annotation;

import io.mingzhang.documents.annotation.pdf.AnnotatedPdf;
import io.mingzhang.documents.annotation.pdf.PdfAnnotator;
import io.mingzhang.documents.annotation.pdf.RemarkList;
import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.docx.DocxReader;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.writing.pdf.FontFolder;
import io.mingzhang.documents.writing.pdf.FontsMissingException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to annotated copies: an original and notes in, the bytes of the copy out. */
public final class AnnotatedCopy {

    private AnnotatedCopy() {}

    /**
     * A copy of the original with the notes, undated. Parts that carry no note are copied byte by byte.
     *
     * @throws UnreadableDocumentException when the original is no workbook or Word document; the refusal says why
     */
    public static byte[] of(byte[] original, List<Annotation> notes) throws UnreadableDocumentException {
        return of(original, notes, null);
    }

    /**
     * The same with a date, which comments in Word bear.
     *
     * @param made when the notes were made; null when they are to bear no date
     * @throws UnreadableDocumentException when the original is no workbook or Word document; the refusal says why
     */
    public static byte[] of(byte[] original, List<Annotation> notes, @Nullable LocalDateTime made)
            throws UnreadableDocumentException {
        if (FileSignature.isZip(original)) {
            try (OfficePackage file = OfficePackage.open(original)) {
                String type = file.contentType(file.mainPart().orElse(""));
                if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
                    return XlsxAnnotator.annotated(original, file, notes);
                }
                if (new DocxReader().reads(type)) {
                    return DocxAnnotator.annotated(original, file, notes, made);
                }
            }
        }
        throw new UnreadableDocumentException(Refusal.unsupported("不能加批注的文件", "只有 xlsx、docx 和 PDF 文件可以生成批注副本"));
    }

    /**
     * A copy of a PDF with highlights and notes, and the list of all remarks on pages behind the others.
     *
     * @throws UnreadableDocumentException when the original cannot be opened; the refusal says why
     * @throws FontsMissingException when the fonts for the list are not there
     */
    public static AnnotatedPdf ofPages(byte[] original, RemarkList remarks)
            throws UnreadableDocumentException, FontsMissingException {
        return PdfAnnotator.annotate(original, remarks, FontFolder.shipped());
    }
}
