package io.mingzhang.server.examination.export;

import io.mingzhang.server.platform.files.Sha256;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document to be exported.
 *
 * @param fileName the name of its file
 * @param folder where it stood in a dropped folder; empty when it was dropped alone
 * @param content the stored file
 * @param examinationId whose decisions hold; null when it was not examined yet
 */
public record ExportSource(
        String fileName,
        String folder,
        Sha256 content,
        @Nullable UUID examinationId) {

    /** As the command line would name it. */
    String path() {
        return folder.isEmpty() ? fileName : folder + "/" + fileName;
    }

    /** The name without its ending. */
    public String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
