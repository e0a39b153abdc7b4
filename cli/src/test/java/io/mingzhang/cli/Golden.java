package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares text with a committed file; {@code -Dgolden.update=true} rewrites it, and the reviewer reads the difference. */
public final class Golden {

    private Golden() {}

    /** The lines are those of {@code src/test/resources/golden/NAME}. */
    public static void assertLines(String name, List<String> lines) throws IOException {
        assertText(
                Projects.root().resolve("cli/src/test/resources/golden").resolve(name),
                String.join("\n", lines) + "\n");
    }

    /** The text is that of the file. */
    public static void assertText(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
