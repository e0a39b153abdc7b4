package io.mingzhang.documents;

import io.mingzhang.documents.content.DocumentContent;

/** Hears how far the reading of a document has come. */
@FunctionalInterface
public interface ReadingWatcher {

    /** For those who do not want to know. */
    ReadingWatcher NONE = content -> {};

    /** The bytes were read; what they mean is found out next. An exception thrown here ends the reading. */
    void contentRead(DocumentContent content);
}
