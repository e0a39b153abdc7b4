package io.mingzhang.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real documents, where this machine has them. */
public final class Seeds {

    private Seeds() {}

    /**
     * A real document.
     *
     * @param id the number its file name begins with
     * @param text its content
     */
    public record Seed(String id, String text) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** All of them; skips the calling test, with the reason, where they are absent. */
    public static List<Seed> orSkip() {
        List<Seed> found = all();
        assumeTrue(!found.isEmpty(), "the real documents are not on this machine (MINGZHANG_SHARED or ../shared)");
        return found;
    }

    /** All of them, none where they are absent. */
    public static List<Seed> all() {
        return ProjectFolders.shared()
                .map(folder -> folder.resolve("seeds"))
                .filter(Files::isDirectory)
                .map(Seeds::in)
                .orElse(List.of());
    }

    private static List<Seed> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Seeds::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed load(Path file) {
        try {
            return new Seed(
                    file.getFileName().toString().substring(0, 3),
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
