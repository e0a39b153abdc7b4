package io.mingzhang.server.examination.marks;

import java.util.UUID;

/** Whose findings are decided about: a document, or a set of documents examined together. */
public sealed interface Subject {

    /** Its id. */
    UUID id();

    /**
     * A document, over all its versions.
     *
     * @param id the document
     */
    record OfDocument(UUID id) implements Subject {}

    /**
     * A set.
     *
     * @param id the set
     */
    record OfSet(UUID id) implements Subject {}
}
