package io.mingzhang.server.examination.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a check.
 *
 * @param row what the list shows
 * @param reason why it matters, and what stays silent on purpose
 * @param formula the formula or procedure, with the tolerance
 * @param basis where the demand comes from
 * @param fires an example in which it fires
 * @param silent an example in which it stays silent
 * @param where its newest findings here
 */
record CheckDetail(
        @JsonUnwrapped CheckRow row,
        String reason,
        String formula,
        String basis,
        String fires,
        String silent,
        List<Where> where) {

    /**
     * A finding of the check.
     *
     * @param documentId the document; null when it is of a set
     * @param setId the set; null when it is of a document
     * @param name of the document or set
     * @param department whose the document is; empty for a set
     * @param year of the document; null when unknown
     * @param examinationId the examination that has the finding
     * @param ordinal its place there
     * @param message what it says
     */
    record Where(
            @Nullable UUID documentId,
            @Nullable UUID setId,
            String name,
            String department,
            @Nullable Integer year,
            UUID examinationId,
            int ordinal,
            String message) {}
}
