package io.mingzhang.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real PDF documents are read as people read their pages: every cell, form and figure that was typed from pictures. */
class PdfSamplesTest {

    /** The document, and how many of the things typed from its pages may be read wrong: what is reached, not what is aimed at. */
    @ParameterizedTest
    @CsvSource({
        "unit-budget-2024-putuo-welfare-home, 0",
        "unit-budget-2025-shanghai-finance, 0",
        "final-accounts-2024-putuo-finance, 0",
        "department-budget-2023-wanli, 4"
    })
    void isReadAsPrinted(String name, int wrong) throws IOException {
        Path sample = ProjectFolders.shared()
                .map(shared -> shared.resolve("samples").resolve(name + ".pdf"))
                .orElse(Path.of("absent"));
        assumeTrue(
                Files.isRegularFile(sample),
                "the real documents are not on this machine (MINGZHANG_SHARED or ../shared)");
        PageTruth truth = PageTruth.of(
                ProjectFolders.root().resolve("acceptance/src/test/resources/golden/pdf/" + name + ".tsv"));
        Accuracy accuracy = Comparison.of(truth, Examination.read(name + ".pdf", Files.readAllBytes(sample)));
        accuracy.report(name);
        assertThat(accuracy.wrong()).hasSizeLessThanOrEqualTo(wrong);
    }
}
