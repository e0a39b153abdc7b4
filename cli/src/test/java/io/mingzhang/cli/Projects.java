package io.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where tests find the project's files and, where present, the real documents. */
public final class Projects {

    private Projects() {}

    /** The root of the project. */
    public static Path root() {
        return Path.of(System.getProperty("mingzhang.root", ".."));
    }

    /** The fictional documents. */
    public static List<Path> examples() {
        return texts(root().resolve("examples"));
    }

    /** The real documents: {@code MINGZHANG_SHARED}, else {@code ../shared}; none where absent. */
    public static List<Path> seeds() {
        Path shared = Optional.ofNullable(System.getenv("MINGZHANG_SHARED"))
                .map(Path::of)
                .orElseGet(() -> root().resolve("../shared"));
        return texts(shared.resolve("seeds"));
    }

    /** Whether the long tests run. */
    public static boolean isLong() {
        return Boolean.getBoolean("mingzhang.long");
    }

    private static List<Path> texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
