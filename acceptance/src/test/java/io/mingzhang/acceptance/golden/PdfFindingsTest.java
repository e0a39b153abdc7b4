package io.mingzhang.acceptance.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Golden;
import io.mingzhang.acceptance.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the real PDF documents stays as an auditor confirmed it on their pages. */
class PdfFindingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "department-budget-2023-wanli",
                "final-accounts-2024-putuo-finance",
                "unit-budget-2024-putuo-welfare-home",
                "unit-budget-2025-shanghai-finance"
            })
    void findingsAreAsReviewed(String name) throws IOException {
        Path sample = ProjectFolders.shared()
                .map(shared -> shared.resolve("samples").resolve(name + ".pdf"))
                .orElse(Path.of("absent"));
        assumeTrue(
                Files.isRegularFile(sample),
                "the real documents are not on this machine (MINGZHANG_SHARED or ../shared)");
        Golden.assertLines(
                "pdf/findings-" + name + ".txt",
                FindingLines.of(Examination.of(name + ".pdf", Files.readAllBytes(sample))));
    }
}
