package io.mingzhang.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, bounded. */
public final class FileBytes {

    private FileBytes() {}

    /**
     * Reads at most one byte more than admitted, whatever the file pretends to be.
     *
     * @throws UnreadableDocumentException when it does not exist, may not be read or is too large
     */
    public static byte[] of(Path file) throws UnreadableDocumentException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableDocumentException(Refusal.notReadable());
            }
            if (Files.size(file) > ReadLimits.MAX_BYTES) {
                throw new UnreadableDocumentException(Refusal.tooLarge(Files.size(file)));
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return stream.readNBytes((int) ReadLimits.MAX_BYTES + 1);
            }
        } catch (IOException unreadable) {
            throw new UnreadableDocumentException(Refusal.notReadable());
        }
    }
}
