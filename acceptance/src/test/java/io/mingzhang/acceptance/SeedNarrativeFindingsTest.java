package io.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.documents.recognition.DocumentRecognizer;
import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of sentences find in the real documents, by check, severity and line; nothing else may be found. */
class SeedNarrativeFindingsTest {

    private static final Set<String> OTHERS = Set.of("SUM-11", "PRV-04");

    @ParameterizedTest
    @CsvSource({
        "000, NAR-04 WARNING 86; NAR-04 WARNING 130; NAR-08 WARNING 25; NAR-08 INFO 23; NAR-08 INFO 24; NAR-08 INFO 26; "
                + "NAR-08 INFO 30",
        "002, NAR-01 ERROR 475; NAR-05 ERROR 425; NAR-05 WARNING 425",
        "001, ''",
        "003, ''",
        "004, ''"
    })
    void findsWhatAnAuditorFinds(String seed, String expected) throws IOException, UnreadableDocumentException {
        Standards standards = Standards.shipped();
        Disclosure disclosure = new DocumentRecognizer(standards).recognize(TextReader.read(file(seed)));
        Rulebook rulebook = Rulebook.shipped(standards)
                .restrictedTo(info -> info.category() == CheckCategory.NARRATIVE || OTHERS.contains(info.id()));
        Set<String> found = new Examiner(rulebook)
                .examine(new ExaminedDocument(disclosure, standards)).findings().stream()
                        .map(SeedNarrativeFindingsTest::line)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
    }

    /** The line of the sentence or of the contents; the culprit may be a cell of a table. */
    private static String line(Finding finding) {
        int line = finding.participants().stream()
                .filter(participant -> participant.label().startsWith("文字")
                        || participant.label().startsWith("目录"))
                .mapToInt(participant -> participant.at().line())
                .findFirst()
                .orElse(0);
        return finding.checkId() + " " + finding.severity() + " " + line;
    }

    private static Path file(String seed) throws IOException {
        Optional<Path> seeds = ProjectFolders.shared().map(shared -> shared.resolve("seeds"));
        assumeTrue(seeds.filter(Files::isDirectory).isPresent(), "the real documents are not on this machine");
        try (Stream<Path> files = Files.list(seeds.orElseThrow())) {
            return files.filter(path -> path.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
