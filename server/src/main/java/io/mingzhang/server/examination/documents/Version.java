package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.files.Sha256;
import java.time.Instant;
import java.util.UUID;

/**
 * A version as it is stored.
 *
 * @param id the version
 * @param document the document it belongs to
 * @param number 1 for the first
 * @param fileName the name of its file
 * @param content the stored file
 * @param size bytes
 * @param uploadedAt when it came
 */
public record Version(
        UUID id, UUID document, int number, String fileName, Sha256 content, long size, Instant uploadedAt) {}
