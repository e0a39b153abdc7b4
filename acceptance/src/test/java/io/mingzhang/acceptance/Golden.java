package io.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares text with a committed file; {@code -Dgolden.update=true} rewrites it, and the reviewer reads the difference. */
public final class Golden {

    /** Whether golden files are rewritten instead of compared. */
    public static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** The lines are those of {@code acceptance/src/test/resources/golden/NAME}. */
    public static void assertLines(String name, List<String> lines) throws IOException {
        Path folder = ProjectFolders.root().resolve("acceptance/src/test/resources/golden");
        assertText(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** The text is that of the file. */
    public static void assertText(Path file, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(text.lines().toList()).as(file.toString()).isEqualTo(Files.readAllLines(file));
    }
}
