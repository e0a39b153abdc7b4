package io.mingzhang.documents.reading.office;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.UnreadableDocumentException;

/** Reads one kind of Office file. Safe to share between threads. */
public interface OfficeReader {

    /** Whether a main part of this content type is of its kind. */
    boolean reads(String contentType);

    /**
     * Reads the document.
     *
     * @param source the document, as the user named it
     * @throws UnreadableDocumentException when it cannot be read; the refusal says why
     */
    DocumentContent read(String source, OfficePackage file) throws UnreadableDocumentException;
}
