package io.mingzhang.documents.writing.paged;

import java.io.IOException;

/** Something that can be put on the pages of a document. */
@FunctionalInterface
public interface PagedContent {

    /** Puts it there; the document is neither completed nor closed. */
    void writeTo(PagedWriter out) throws IOException;
}
