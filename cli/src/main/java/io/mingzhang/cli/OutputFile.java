package io.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The file named with {@code --output}: complete or untouched, never half written. */
final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final OutputStream stream;

    private OutputFile(Path target, Path unfinished, OutputStream stream) {
        this.target = target;
        this.unfinished = unfinished;
        this.stream = stream;
    }

    /** Begins a new file beside the target. */
    static OutputFile beginAt(Path target) throws IOException {
        // Not createTempFile: its file may be read by its owner only, and would stay so.
        Path unfinished =
                Files.createFile(target.toAbsolutePath().resolveSibling(".mingzhang-" + UUID.randomUUID() + ".part"));
        return new OutputFile(target, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished)));
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the complete file in the place of the target. */
    void commit() throws IOException {
        stream.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(unfinished);
    }
}
