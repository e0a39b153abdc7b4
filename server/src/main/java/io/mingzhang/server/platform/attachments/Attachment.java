package io.mingzhang.server.platform.attachments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to something.
 *
 * @param id its id
 * @param fileName as it was called when it came
 * @param size its bytes
 * @param sha256 the name of its content, in hexadecimal digits
 * @param addedAt when it came
 * @param addedBy who brought it
 * @param removedAt when it was removed; null while it is there
 */
public record Attachment(
        UUID id,
        String fileName,
        long size,
        String sha256,
        Instant addedAt,
        String addedBy,
        @Nullable Instant removedAt) {}
