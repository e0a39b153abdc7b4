package io.mingzhang.server.examination.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it.
 *
 * @param id the document
 * @param name what the user sees, at first the file name
 * @param department whose it is, as recognized or corrected; empty when unknown
 * @param division the place named in it; empty when unknown
 * @param year the year it is for
 * @param kind name of a {@link io.mingzhang.model.DocumentKind}; empty when not recognized yet
 * @param kindLabel the same in Chinese
 * @param state how far its newest version is
 * @param media what its newest file is
 * @param size bytes of its newest file
 * @param versions how many versions it has
 * @param examinationId its newest examination
 * @param found all findings
 * @param open findings without those about which something was decided that holds
 * @param amounts coverage of amounts
 * @param prose coverage of figures in sentences
 * @param noBudget nothing of a budget was found in it
 * @param refusal why the file cannot be read; empty when it can
 * @param refusalRemedy what to do then
 * @param setIds the sets it belongs to, dissolved ones left out
 * @param createdAt when it was uploaded first
 * @param changedAt when it was changed last
 * @param examinedAt when it was examined last
 * @param revision counts changes by people, for optimistic locking
 * @param deleted whether it was put away
 */
public record DocumentRow(
        UUID id,
        String name,
        String department,
        String division,
        @Nullable Integer year,
        String kind,
        String kindLabel,
        DocumentState state,
        Media media,
        long size,
        int versions,
        @Nullable UUID examinationId,
        Counts found,
        Counts open,
        Share amounts,
        Share prose,
        boolean noBudget,
        String refusal,
        String refusalRemedy,
        List<UUID> setIds,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant examinedAt,
        int revision,
        boolean deleted) {}
