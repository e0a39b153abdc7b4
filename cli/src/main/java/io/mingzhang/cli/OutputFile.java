package io.mingzhang.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file named with {@code --output}: complete or untouched, never half written. */
final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final Writer writer;

    private OutputFile(Path target, Path unfinished, Writer writer) {
        this.target = target;
        this.unfinished = unfinished;
        this.writer = writer;
    }

    /** Begins a new file beside the target. */
    static OutputFile beginAt(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(directory, ".mingzhang-", ".part");
        return new OutputFile(target, unfinished, Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8));
    }

    Writer writer() {
        return writer;
    }

    /** Puts the complete file in the place of the target. */
    void commit() throws IOException {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(unfinished);
    }
}
