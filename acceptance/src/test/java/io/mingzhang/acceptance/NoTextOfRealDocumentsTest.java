package io.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sentence of the real documents stands in the repository. Sought are runs of Chinese text that both have in common;
 * what is shorter than a sentence (names of tables, items, indicators) may be shared, being official vocabulary.
 */
class NoTextOfRealDocumentsTest {

    /** Characters in common that make a sentence; the longest official table titles and item names are shorter. */
    private static final int SENTENCE = 24;

    /** Chinese characters and punctuation without a break by blanks, digits or Latin letters. */
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}、，。；：（）《》“”]{" + SENTENCE + ",}");

    /** Levels of subjects, whose names may stand anywhere, and the longest titles of tables and sections. */
    private static final Pattern OFFICIAL = Pattern.compile("（[类款项]）|部门预算经济分类预算表|财政拨款支出决算[总具]体情况说明");

    private static final Set<String> BUILT = Set.of("target", ".git", ".mingzhang", "node_modules");

    @Test
    void noSentenceIsShared() throws IOException {
        Optional<Path> seeds = ProjectFolders.shared().map(shared -> shared.resolve("seeds"));
        assumeTrue(seeds.filter(Files::isDirectory).isPresent(), "the real documents are not on this machine");
        Set<String> real = new HashSet<>();
        for (Path seed : files(seeds.orElseThrow())) {
            windows(seed).forEach(real::add);
        }
        for (Path sample : files(seeds.orElseThrow().resolveSibling("samples"))) {
            printed(sample)
                    .map(text -> OFFICIAL.matcher(text).replaceAll(" "))
                    .flatMap(NoTextOfRealDocumentsTest::windows)
                    .forEach(real::add);
        }
        List<String> shared = new ArrayList<>();
        for (Path file : files(ProjectFolders.root())) {
            Optional<String> found = windows(file).filter(real::contains).findFirst();
            found.ifPresent(text -> shared.add(ProjectFolders.root().relativize(file) + ": " + text));
        }
        assertThat(shared).isEmpty();
    }

    private static Stream<String> windows(Path file) throws IOException {
        return windows(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** The texts of a workbook or of pages. */
    private static Stream<String> printed(Path file) throws IOException {
        try {
            return DocumentReader.read(file.getFileName().toString(), Files.readAllBytes(file)).rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(GridCell::text);
        } catch (UnreadableDocumentException unexpected) {
            throw new IOException(unexpected);
        }
    }

    private static Stream<String> windows(String text) {
        return RUN.matcher(text)
                .results()
                .map(run -> run.group())
                .flatMap(run -> Stream.iterate(0, from -> from + SENTENCE <= run.length(), from -> from + 1)
                        .map(from -> run.substring(from, from + SENTENCE)));
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                if (BUILT.contains(child.getFileName().toString())) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    found.addAll(files(child));
                } else if (Files.size(child) < 5_000_000) {
                    found.add(child);
                }
            }
        }
        return found;
    }
}
