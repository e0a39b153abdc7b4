package io.mingzhang.server.examination.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document with its versions.
 *
 * @param row the document as lists show it
 * @param versions newest first
 * @param recognized what was recognized, whether or not somebody corrected it
 * @param sets the sets it belongs to
 */
public record DocumentDetail(
        DocumentRow row, List<VersionView> versions, Recognized recognized, List<SetReference> sets) {

    /**
     * What was recognized of a document; texts are empty when they were not.
     *
     * @param department whose it is
     * @param division the place named in it
     * @param year the year it is for
     * @param kind name of a {@link io.mingzhang.model.DocumentKind}
     */
    public record Recognized(
            String department, String division, @Nullable Integer year, String kind) {}

    /**
     * A set that a document belongs to.
     *
     * @param id the set
     * @param name its name
     * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code DISSOLVED}
     */
    public record SetReference(UUID id, String name, String state) {}
}
