package io.mingzhang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the project and the optional folder with the real documents are on this machine. */
public final class ProjectFolders {

    /** The modules, lowest first. */
    public static final List<String> MODULES = List.of(
            "kernel",
            "standards",
            "model",
            "checks",
            "documents",
            "reports",
            "cli",
            "server",
            "acceptance",
            "benchmarks");

    private ProjectFolders() {}

    /** The root of the project, as told by the build; else the nearest folder above with a launcher in it. */
    public static Path root() {
        String told = System.getProperty("mingzhang.root");
        if (told != null) {
            return Path.of(told);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mingzhang"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "Not inside the project: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** The folder with the real documents: {@code MINGZHANG_SHARED}, else {@code ../shared}; empty where absent. */
    public static Optional<Path> shared() {
        String told = System.getenv("MINGZHANG_SHARED");
        Path folder = told == null ? root().resolve("../shared") : Path.of(told);
        return Optional.of(folder).filter(Files::isDirectory).map(Path::normalize);
    }

    /** All Java sources of a module below {@code src/main} or {@code src/test}, in a stable order. */
    public static List<Path> sources(String module, String kind) {
        Path folder = root().resolve(module).resolve("src").resolve(kind).resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
