package io.mingzhang.server.examination.documents;

import java.util.UUID;

/**
 * A version of a document was examined, or found unreadable. Published in the transaction that stored it: listen by
 * {@code @TransactionalEventListener}, which hears of it after the commit.
 *
 * @param documentId the document
 * @param versionId the version
 * @param examinationId what it came to
 */
public record DocumentExamined(UUID documentId, UUID versionId, UUID examinationId) {}
