package io.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/licences.md} lists the libraries of the product. The build writes the list of the command line with all it needs and
 * refuses licences that are not permissive; this test keeps the committed copy true.
 */
class LicenceListTest {

    private static final Path COMMITTED = ProjectFolders.root().resolve("docs/licences.md");

    private static final String HEADING = """
            # Licences of what Mingzhang is built on

            Mingzhang itself is under the Apache License 2.0. This list is checked by a test; `-Dgolden.update=true` rewrites it.

            """;

    @Test
    void committedListIsThatOfTheBuild() throws IOException {
        Path built = ProjectFolders.root().resolve("cli/target/licences/THIRD-PARTY.txt");
        assumeTrue(Files.exists(built), "the list is written by a full build: ./mingzhang test");
        List<String> lines;
        try (Stream<String> all = Files.lines(built)) {
            lines = all.map(String::strip)
                    .filter(line -> line.startsWith("(") && !line.contains("(io.mingzhang:"))
                    .map(line -> "- " + line)
                    .sorted()
                    .toList();
        }
        String list = HEADING + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, list);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(list);
    }
}
