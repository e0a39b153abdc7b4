package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.FileSignature;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import java.util.List;

/** The door to annotated copies: an original and notes in, the bytes of the copy out. */
public final class AnnotatedCopy {

    private AnnotatedCopy() {}

    /**
     * A copy of the original with the notes. Parts that carry no note are copied byte by byte.
     *
     * @throws UnreadableDocumentException when the original is no workbook that can be annotated; the refusal says why
     */
    public static byte[] of(byte[] original, List<Annotation> notes) throws UnreadableDocumentException {
        if (FileSignature.isZip(original)) {
            try (OfficePackage file = OfficePackage.open(original)) {
                String type = file.contentType(file.mainPart().orElse(""));
                if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
                    return XlsxAnnotator.annotated(original, file, notes);
                }
            }
        }
        throw new UnreadableDocumentException(Refusal.unsupported("不能加批注的文件", "只有 xlsx 和 docx 文件可以生成批注副本"));
    }
}
