package io.mingzhang.documents;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.docx.DocxReader;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.OfficeReader;
import io.mingzhang.documents.reading.pdf.PdfReader;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.documents.reading.xlsx.XlsxReader;
import io.mingzhang.standards.Standards;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a document of any kind in, rows of cells out. The kind is told by the content, never by the name: a workbook
 * called {@code .doc} is read as a workbook.
 */
public final class DocumentReader {

    private static final List<OfficeReader> OFFICE = List.of(new XlsxReader(), new DocxReader());

    private DocumentReader() {}

    /**
     * Reads the bytes of a document; the words of forms are those shipped.
     *
     * @param source the document, as the user named it
     * @throws UnreadableDocumentException when they cannot be read; the refusal says why
     */
    public static DocumentContent read(String source, byte[] bytes) throws UnreadableDocumentException {
        return read(source, bytes, Standards.shipped());
    }

    /**
     * Reads the bytes of a document.
     *
     * @param source the document, as the user named it
     * @param standards say which words of pages are labels of forms
     * @throws UnreadableDocumentException when they cannot be read; the refusal says why
     */
    public static DocumentContent read(String source, byte[] bytes, Standards standards)
            throws UnreadableDocumentException {
        if (bytes.length > ReadLimits.MAX_BYTES) {
            throw new UnreadableDocumentException(Refusal.tooLarge(bytes.length));
        }
        if (FileSignature.isEncryptedOffice(bytes)) {
            throw new UnreadableDocumentException(Refusal.encrypted());
        }
        if (FileSignature.isZip(bytes)) {
            return office(source, bytes);
        }
        return FileSignature.isPdf(bytes)
                ? PdfReader.read(source, bytes, new FormVocabulary(standards))
                : TextReader.read(source, bytes);
    }

    private static DocumentContent office(String source, byte[] bytes) throws UnreadableDocumentException {
        try (OfficePackage file = OfficePackage.open(bytes)) {
            Optional<String> main = file.mainPart();
            String type = main.isPresent() ? file.contentType(main.get()) : "";
            for (OfficeReader reader : OFFICE) {
                if (reader.reads(type)) {
                    return reader.read(source, file);
                }
            }
        }
        throw new UnreadableDocumentException(
                FileSignature.of(bytes).map(FileSignature::refusal).orElseGet(Refusal::undecodable));
    }
}
