package io.mingzhang.acceptance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.documents.writing.ConvertedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A changed amount is noticed. In CI a small sample, with {@code ./mingzhang test --long} every amount in every way; the
 * report with what escaped is {@code acceptance/target/mutation-report.txt}.
 */
class MutationTest {

    private static final long SEED = 20240607;
    private static final int SAMPLE = 300;
    private static final int HANDFUL = 25;
    private static final int PER_FILE = 150;
    private static final int MANY = 1_500;

    @Test
    void sampleOfChangesIsNoticed() throws IOException {
        check(new MutationRun(SEED).sample(ExaminedText.all(), SAMPLE), "mutation-sample.txt");
    }

    @Test
    @EnabledIfSystemProperty(named = "mingzhang.long", matches = "true", disabledReason = "only with --long")
    void changesOfEveryAmountAreNoticed() throws IOException {
        check(new MutationRun(SEED).complete(ExaminedText.all()), "mutation-report.txt");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void handfulOfChangesInFilesIsNoticed(ConvertedKind kind) throws IOException {
        ExaminedText example = ExaminedText.fictional();
        check(
                new MutationRun(SEED).sample(List.of(ExaminedFile.of(example, kind)), HANDFUL),
                "mutation-sample-%s.txt".formatted(kind.extension()));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    @EnabledIfSystemProperty(named = "mingzhang.long", matches = "true", disabledReason = "only with --long")
    void manyChangesInFilesAreNoticed(ConvertedKind kind) throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (ExaminedText text : ExaminedText.all()) {
            trials.addAll(new MutationRun(SEED).sample(List.of(ExaminedFile.of(text, kind)), PER_FILE));
        }
        check(trials, "mutation-report-%s.txt".formatted(kind.extension()));
    }

    @Test
    void handfulOfChangesBeforePrintingIsNoticed() throws IOException {
        ExaminedPages printed = ExaminedPages.of(ExaminedText.fictional());
        check(new MutationRun(SEED).sample(List.of(printed), HANDFUL), "mutation-sample-pdf.txt");
    }

    @Test
    @EnabledIfSystemProperty(named = "mingzhang.long", matches = "true", disabledReason = "only with --long")
    void manyChangesBeforePrintingAreNoticed() throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (ExaminedText text : ExaminedText.fictionalInAllStyles()) {
            trials.addAll(new MutationRun(SEED).sample(List.of(ExaminedPages.of(text)), PER_FILE));
        }
        check(trials, "mutation-report-pdf.txt");
    }

    @Test
    void handfulOfChangesInFinalAccountsIsNoticed() throws IOException {
        check(new MutationRun(SEED).sample(ExaminedText.accounts(1), HANDFUL), "mutation-sample-accounts.txt");
    }

    @Test
    @EnabledIfSystemProperty(named = "mingzhang.long", matches = "true", disabledReason = "only with --long")
    void manyChangesInFinalAccountsAreNoticed() throws IOException {
        check(new MutationRun(SEED).sample(ExaminedText.accounts(1, 2, 3, 4), MANY), "mutation-report-accounts.txt");
    }

    private static void check(List<Trial> trials, String file) throws IOException {
        MutationReport report = new MutationReport(trials);
        Path folder = ProjectFolders.root().resolve("acceptance/target");
        Files.createDirectories(folder);
        Files.write(folder.resolve(file), report.lines());
        report.summary().forEach(System.out::println);
        assertThat(trials).noneMatch(trial -> trial.verdict() == Trial.Verdict.CRASHED);
        assertThat(report.perTenThousand(trial -> true)).isGreaterThanOrEqualTo(Floors.ALL);
        assertThat(report.perTenThousand(Trial::isBound)).isGreaterThanOrEqualTo(Floors.BOUND);
    }

    /** Shares noticed, per ten thousand, below which something that worked has been lost. */
    private static final class Floors {
        static final int ALL = 7_500;
        static final int BOUND = 7_800;
    }
}
