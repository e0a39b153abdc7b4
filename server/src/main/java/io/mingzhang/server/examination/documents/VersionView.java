package io.mingzhang.server.examination.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document.
 *
 * @param id the version
 * @param number 1 for the first
 * @param fileName the name of its file
 * @param folder where it stood in a dropped folder; empty when it was dropped alone
 * @param size bytes
 * @param media what the file is
 * @param uploadedAt when it came
 * @param examinationId its newest examination
 * @param state how far it is
 * @param found findings of that examination
 * @param job the newest job about it
 */
public record VersionView(
        UUID id,
        int number,
        String fileName,
        String folder,
        long size,
        Media media,
        Instant uploadedAt,
        @Nullable UUID examinationId,
        DocumentState state,
        @Nullable Counts found,
        @Nullable JobView job) {}
