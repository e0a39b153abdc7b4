package io.mingzhang.documents.recognition.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.text.TextReader;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the five real documents; skipped where these are absent. Only figures, codes and hashes are kept here. */
class SeedTargetsTest {

    private static final int LEAST_PER_MILLE_READ = 999;

    private final Claims claims = new Claims();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void readsEveryFormOfTheDocument(String seed) throws Exception {
        List<PerformanceTarget> targets = recognize(read(seed));
        String found = targets.stream().map(SeedTargetsTest::line).collect(Collectors.joining("\n"));
        assertEquals(expected(seed), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void losesNoCellOfAForm(String seed) throws Exception {
        DocumentContent content = read(seed);
        Set<String> known = texts(recognize(content));
        FormWords words = new FormWords(Standards.shipped().forms());
        List<String> lost = new ArrayList<>();
        int cells = 0;
        for (ContentRow row : content.rows()) {
            if (claims.isFree(row) || !row.tabular()) {
                continue;
            }
            for (GridCell cell : row.filled().toList()) {
                cells++;
                boolean label = words.label(cell.text()).isKnown()
                        || words.label(cell.text()).task().isPresent()
                        || endsInTitle(words, cell.text())
                        || words.tokens(row).size() > 20;
                if (!label && !isKnown(cell.text(), known)) {
                    lost.add(cell.at().line() + ": " + cell.text());
                }
            }
        }
        int share = 1000 * (cells - lost.size()) / Math.max(1, cells);
        System.out.printf("seed %s: %d cells in forms, %d lost, %d per mille read%n", seed, cells, lost.size(), share);
        assertTrue(share >= LEAST_PER_MILLE_READ, () -> String.join("\n", lost));
    }

    private static boolean endsInTitle(FormWords words, String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1).strip();
        return words.templates().formOf(last).isPresent();
    }

    private static boolean isKnown(String text, Set<String> known) {
        String plain = plain(text);
        return plain.length() <= 1
                || known.contains(plain)
                || known.stream()
                        .anyMatch(whole -> whole.contains(plain) || plain.startsWith(whole) && whole.length() > 20);
    }

    private Set<String> texts(List<PerformanceTarget> targets) {
        Set<String> texts = new HashSet<>();
        for (PerformanceTarget target : targets) {
            texts.add(plain(target.title()));
            target.year()
                    .ifPresent(year ->
                            Stream.of("(%d年度)", "（%d年度）").forEach(form -> texts.add(form.formatted(year.value()))));
            target.fields().values().stream()
                    .map(FieldText::text)
                    .map(SeedTargetsTest::plain)
                    .forEach(texts::add);
            target.fields().forEach((field, text) -> texts.add(plain(field.label() + ":" + text.text())));
            target.funding().stream()
                    .map(FundingRow::text)
                    .map(SeedTargetsTest::plain)
                    .forEach(texts::add);
            target.goals().stream().map(Goal::text).map(SeedTargetsTest::plain).forEach(texts::add);
            for (DepartmentTask task : target.tasks()) {
                texts.addAll(List.of(
                        plain(task.name()),
                        "任务" + task.number(),
                        task.total().text(),
                        task.appropriation().text(),
                        task.other().text()));
            }
            for (Indicator indicator : target.indicators()) {
                String name = plain(indicator.printedName());
                String value = plain(indicator.value().printed());
                texts.addAll(List.of(name, value, name + value, plain(indicator.standard())));
            }
        }
        claims.unrecognized().forEach(part -> texts.add(plain(part.text())));
        claims.damages().forEach(damage -> texts.add(plain(damage.message())));
        return texts;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    private static String line(PerformanceTarget target) {
        String footer = Stream.of(
                        TargetField.PERSON_IN_CHARGE, TargetField.CLERK, TargetField.PHONE, TargetField.FILLED_ON)
                .map(field -> !target.fields().containsKey(field)
                        ? "-"
                        : target.text(field).isEmpty() ? "0" : "1")
                .collect(Collectors.joining());
        return String.join(
                "\t",
                String.valueOf(target.at().line()),
                target.variant(),
                hash(target.name()),
                target.year().map(year -> String.valueOf(year.value())).orElse("-"),
                target.unit().name(),
                total(target, TargetPeriod.IMPLEMENTATION),
                total(target, TargetPeriod.ANNUAL),
                target.indicators(TargetPeriod.IMPLEMENTATION).count() + "/"
                        + target.indicators(TargetPeriod.ANNUAL).count(),
                String.valueOf(target.funding().size()),
                String.valueOf(target.goals().size()),
                String.valueOf(target.tasks().size()),
                String.valueOf(target.emptyTypes().size()),
                String.valueOf(target.repeats().size()),
                footer);
    }

    private static String total(PerformanceTarget target, TargetPeriod period) {
        return target.total(period).map(FundingRow::text).orElse("-");
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<PerformanceTarget> recognize(DocumentContent content) {
        return new TargetRecognizer(Standards.shipped()).recognize(content, claims);
    }

    private static String expected(String seed) throws IOException {
        try (InputStream stream = SeedTargetsTest.class.getResourceAsStream("seed-targets.tsv")) {
            if (stream == null) {
                throw new IOException("Missing seed-targets.tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(seed + "\t"))
                    .map(line -> line.substring(seed.length() + 1))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static DocumentContent read(String seed) throws Exception {
        String told = System.getenv("MINGZHANG_SHARED");
        Path seeds = (told == null ? Path.of("../../shared") : Path.of(told)).resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "The real documents are not here: no folder " + seeds);
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
            return TextReader.read(file);
        }
    }
}
