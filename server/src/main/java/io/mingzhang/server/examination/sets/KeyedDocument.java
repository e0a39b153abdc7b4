package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.server.platform.files.Sha256;
import java.util.UUID;

/**
 * An examined document with what tells where it belongs, corrections by people included.
 *
 * @param id the document
 * @param name its name on the screen
 * @param key what it says of itself; its source is the id
 * @param file its newest version
 * @param examinationId the examination whose key it is
 * @param stamp changes whenever the document must be compared with others anew
 */
public record KeyedDocument(UUID id, String name, DocumentKey key, File file, UUID examinationId, String stamp) {

    /**
     * A stored file.
     *
     * @param content the file
     * @param size its bytes
     */
    public record File(Sha256 content, long size) {}

    /** The key under another source. */
    DocumentKey keyOf(String source) {
        return new DocumentKey(
                source,
                key.kind(),
                key.year(),
                key.division(),
                key.organization(),
                key.parents(),
                key.units(),
                key.contents());
    }
}
