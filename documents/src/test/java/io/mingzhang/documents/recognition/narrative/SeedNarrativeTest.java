package io.mingzhang.documents.recognition.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every figure in the prose of the real documents, by place, figure and meaning; skipped where these are not at hand. The
 * expectations were compared with the documents by eye; {@code -Dgolden.update=DIR} writes new ones to a folder.
 */
class SeedNarrativeTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "002"})
    void everyFigureIsBoundAsGolden(String seed) throws IOException, UnreadableDocumentException {
        List<String> lines = new DocumentRecognizer(Standards.shipped())
                .recognize(TextReader.read(file(seed))).narrative().stream()
                        .flatMap(section -> section.statements().stream())
                        .map(StatementLine::of)
                        .toList();
        String update = System.getProperty("golden.update", "");
        if (!update.isEmpty()) {
            Files.write(Path.of(update, name(seed)), lines);
        }
        assertThat(lines).isEqualTo(golden(seed));
    }

    private static String name(String seed) {
        return "seed-" + seed + "-statements.tsv";
    }

    private static List<String> golden(String seed) throws IOException {
        try (InputStream stream = SeedNarrativeTest.class.getResourceAsStream(name(seed))) {
            return stream == null
                    ? List.of()
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }

    private static Path file(String seed) throws IOException {
        String shared = System.getenv().getOrDefault("MINGZHANG_SHARED", "");
        Path folder = Stream.of(shared, "../shared", "../../shared")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path, "seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.isDirectory(folder), "the real documents are not at hand: set MINGZHANG_SHARED");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
