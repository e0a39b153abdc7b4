package io.mingzhang.cli;

import io.mingzhang.checks.settings.SettingsFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files a settings file names, relative to the folder it stands in. */
final class FilesBeside implements SettingsFolder {

    private static final long LARGEST = 16_000_000;

    private final Path folder;

    FilesBeside(Path settings) {
        Path parent = settings.toAbsolutePath().getParent();
        this.folder = parent == null ? settings.toAbsolutePath() : parent;
    }

    @Override
    public Optional<String> text(String path) {
        try {
            return read(folder.resolve(path));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Map<String, String>> packs(String path) {
        try {
            Path root = folder.resolve(path);
            if (!Files.isDirectory(root)) {
                return Optional.empty();
            }
            Map<String, String> packs = new TreeMap<>();
            try (Stream<Path> all = Files.walk(root, 3)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(each).toString().replace('\\', '/');
                    if (name.endsWith(".yaml") || name.endsWith(".tsv")) {
                        packs.put(name, read(each).orElse(""));
                    }
                }
            }
            return Optional.of(packs);
        } catch (IOException | InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** The text of a file; empty when it cannot be read or is no UTF-8. */
    static Optional<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(Files.readString(file));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
