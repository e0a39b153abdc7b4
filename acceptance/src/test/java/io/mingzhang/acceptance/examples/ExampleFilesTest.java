package io.mingzhang.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Golden;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.documents.fictional.FictionalExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of {@code examples/} are what the generator makes; {@code -Dgolden.update=true} writes them anew. */
class ExampleFilesTest {

    private static final Path FOLDER = ProjectFolders.root().resolve("examples");

    @Test
    void committedFilesAreTheGenerated() throws IOException {
        for (FictionalExamples.Example example : FictionalExamples.all()) {
            Golden.assertText(FOLDER.resolve(example.name()), example.text());
        }
    }

    @Test
    void nothingElseIsThere() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".md"))
                            .toList())
                    .hasSameElementsAs(FictionalExamples.all().stream()
                            .map(FictionalExamples.Example::name)
                            .toList());
        }
    }
}
