package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;

/** Takes what a walk finds, in the order of reading. */
interface PieceSink {

    /** The next piece. */
    void accept(Piece piece) throws UnreadableDocumentException;
}
