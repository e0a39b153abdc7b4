package io.mingzhang.server.examination.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload. It is said only once everything is stored.
 *
 * @param outcome what became of it
 * @param documentId the document
 * @param versionId its version
 * @param jobId the examination that was ordered
 * @param name the name of the file, cleaned
 * @param duplicateOf the document that has the same content already; nothing was stored then
 * @param maybeVersionOf a document of the same file name with another content
 */
record UploadResult(
        Outcome outcome,
        UUID documentId,
        UUID versionId,
        @Nullable UUID jobId,
        String name,
        @Nullable Same duplicateOf,
        @Nullable Named maybeVersionOf) {

    /** What became of an upload. */
    enum Outcome {
        /** A new document. */
        CREATED,
        /** A new version of the document that was named. */
        NEW_VERSION,
        /** The same content is here already. */
        DUPLICATE
    }

    /** The document with the same content. */
    record Same(UUID documentId, String name, Instant uploadedAt) {}

    /** The document of the same name. */
    record Named(UUID documentId, String name) {}
}
