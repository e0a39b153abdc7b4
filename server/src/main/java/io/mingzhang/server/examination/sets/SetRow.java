package io.mingzhang.server.examination.sets;

import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.JobView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as lists show it.
 *
 * @param id the set
 * @param name its name
 * @param bond what mainly ties its documents: {@code UNIT}, {@code EARLIER}, {@code FINAL_ACCOUNTS}, {@code PARTS},
 *     {@code VERSIONS} or {@code CHOSEN}
 * @param bondLabel the same in Chinese
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code DISSOLVED}
 * @param reason why these documents belong together, in Chinese
 * @param members its documents that are not put away
 * @param examinationId its newest examination
 * @param found all findings of that
 * @param open findings without those about which something was decided that holds
 * @param job the newest job about it
 * @param changedAt when it was changed last
 */
public record SetRow(
        UUID id,
        String name,
        String bond,
        String bondLabel,
        String state,
        String reason,
        List<SetMemberRow> members,
        @Nullable UUID examinationId,
        @Nullable Counts found,
        @Nullable Counts open,
        @Nullable JobView job,
        Instant changedAt) {

    /**
     * A document of a set.
     *
     * @param documentId the document
     * @param name its name
     * @param role what it is in the set, in Chinese
     * @param department whose it is
     * @param year the year it is for
     */
    public record SetMemberRow(
            UUID documentId,
            String name,
            String role,
            String department,
            @Nullable Integer year) {}
}
