package io.mingzhang.reports.annotated;

import java.util.List;

/**
 * An annotated copy.
 *
 * @param bytes the file
 * @param cautions what held of the original and does not of the copy, in Chinese
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never changed, never compared
public record AnnotatedFile(byte[] bytes, List<String> cautions) {

    public AnnotatedFile {
        cautions = List.copyOf(cautions);
    }
}
