package io.mingzhang.documents.annotation.pdf;

import java.util.List;

/**
 * A PDF with notes.
 *
 * @param bytes the file
 * @param cautions what no longer holds of the copy and did of the original (a signature), in Chinese; also said on its added pages
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed, never compared
public record AnnotatedPdf(byte[] bytes, List<String> cautions) {

    public AnnotatedPdf {
        cautions = List.copyOf(cautions);
    }
}
