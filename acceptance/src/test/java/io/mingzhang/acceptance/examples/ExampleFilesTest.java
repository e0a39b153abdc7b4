package io.mingzhang.acceptance.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Golden;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** How fonts are embedded may differ; what is read of the page and found in it does not. */
    @Test
    void printedFileSaysWhatItsTextSays() throws IOException {
        FictionalExamples.Example printed = FictionalExamples.printed();
        Path file = FOLDER.resolve(printed.name());
        if (Golden.UPDATE) {
            try (OutputStream out = Files.newOutputStream(file)) {
                ConvertedKind.PDF.write(
                        Examination.read("printed.txt", printed.text().getBytes(UTF_8)), out);
            }
        }
        assertThat(problems(Examination.of(printed.name(), Files.readAllBytes(file))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(problems(Examination.of("printed.txt", printed.text())));
    }

    private static List<String> problems(Examination examination) {
        return examination.graveFindings().stream()
                .map(finding -> finding.checkId() + " " + finding.problem().message())
                .toList();
    }

    @Test
    void nothingElseIsThere() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".md"))
                            .toList())
                    .hasSameElementsAs(
                            Stream.concat(FictionalExamples.all().stream(), Stream.of(FictionalExamples.printed()))
                                    .map(FictionalExamples.Example::name)
                                    .toList());
        }
    }
}
