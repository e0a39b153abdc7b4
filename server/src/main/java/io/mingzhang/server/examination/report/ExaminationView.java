package io.mingzhang.server.examination.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.Share;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an examination came to, in numbers; the rest are its parts.
 *
 * @param id the examination
 * @param subject what was examined
 * @param result what came of it
 * @param found how many findings
 * @param relations how many relations hold and how many do not
 * @param notChecked at how many places something could not be checked; the findings say why
 * @param amounts amounts that some relation ties to another
 * @param prose the same for figures in sentences
 * @param programVersions what it was made with
 * @param finishedAt when
 * @param micros how long it took
 */
record ExaminationView(
        UUID id,
        @JsonUnwrapped Subject subject,
        @JsonUnwrapped Result result,
        Counts found,
        @JsonUnwrapped Relations relations,
        int notChecked,
        Share amounts,
        Share prose,
        Map<String, String> programVersions,
        Instant finishedAt,
        Micros micros) {

    /**
     * What was examined: a version of a document, or a set.
     *
     * @param documentId the document, null for a set
     * @param versionNumber the version of the document, null for a set
     * @param setId the set, null for a document
     */
    record Subject(
            @Nullable UUID documentId,
            @Nullable Integer versionNumber,
            @Nullable UUID setId) {}

    /**
     * What came of it.
     *
     * @param outcome EXAMINED or REFUSED
     * @param refusal why the file could not be read, in Chinese
     * @param refusalRemedy what to do about it
     * @param noBudget whether nothing of a budget was found in it
     */
    record Result(String outcome, String refusal, String refusalRemedy, boolean noBudget) {}

    /**
     * What was compared.
     *
     * @param relationsHeld relations that hold
     * @param relationsBroken demands not met
     */
    record Relations(int relationsHeld, int relationsBroken) {}

    /**
     * How long it took, in microseconds.
     *
     * @param read from bytes to rows
     * @param recognize from rows to the model
     * @param examine all checks
     */
    record Micros(long read, long recognize, long examine) {}
}
