package io.mingzhang.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.CommandRun;
import io.mingzhang.cli.Projects;
import io.mingzhang.cli.schema.CommittedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seeded damage to the fictional documents and, where present, the real ones. Whatever comes out of it: no mistake of ours,
 * no endless work, valid JSON, every place inside the document. A failing mutant is kept in {@code target/mutants}.
 */
class MutantsTest {

    private static final int USUAL = 300;
    private static final int LONG = 20_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void damagedDocumentsAreExaminedOrRefused(@TempDir Path folder) throws IOException {
        List<Path> originals = new ArrayList<>(Projects.examples());
        originals.addAll(Projects.seeds());
        List<Mutant> kinds = List.of(Mutant.values());
        int count = Projects.isLong() ? LONG : USUAL;
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            Path original = originals.get(random.nextInt(originals.size()));
            Mutant mutant = kinds.get(seed % kinds.size());
            byte[] content = mutant.damage(Files.readAllBytes(original), random);
            Path file = Files.write(folder.resolve("mutant.txt"), content);
            examine(file, mutant + " " + seed + " of " + original.getFileName(), seed);
        }
    }

    private static void examine(Path file, String name, int seed) throws IOException {
        CommandRun run = CommandRun.of("audit", "--format", "json", file);
        try {
            assertThat(run.err()).as(name).isEmpty();
            assertThat(run.status()).as(name).isIn(0, 1, 2);
            assertThat(run.out()).as(name).doesNotContain("\"INTERNAL\"");
            CommittedSchemas.assertValid("audit", run.out());
            assertPlaces(JSON.readTree(run.out()), lines(file), name);
            if (seed % 10 == 0) {
                assertThat(CommandRun.of("audit", "--all", file).status())
                        .as(name)
                        .isEqualTo(run.status());
                assertThat(CommandRun.of("read", "--all", file).status())
                        .as(name)
                        .isIn(0, 2);
            }
        } catch (AssertionError failure) {
            Path kept = Projects.root().resolve("cli/target/mutants").resolve(name.replace(' ', '-'));
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            throw failure;
        }
    }

    /** Every field named line anywhere in the output is null or a line of the document. */
    private static void assertPlaces(JsonNode node, long lines, String name) {
        JsonNode line = node.get("line");
        if (line != null && !line.isNull()) {
            assertThat(line.asLong()).as(name + ": " + node).isBetween(1L, lines);
        }
        node.forEach(child -> assertPlaces(child, lines, name));
    }

    /** Readers may count carriage returns and other breaks as lines: the bound is generous. */
    private static long lines(Path file) throws IOException {
        long breaks = 1;
        for (byte value : Files.readAllBytes(file)) {
            if (value == '\n' || value == '\r') {
                breaks++;
            }
        }
        return breaks;
    }
}
