package io.mingzhang.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.kernel.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fictional documents laid out by hand in the ways of other places, which nobody who wrote the reader had seen: tables
 * without rules, with level rules only and with some, codes in columns, heads of three levels, numbers of columns, rows and
 * forms over page breaks, turned pages, watermark and stamp. They were measured once before anything was learnt from them.
 */
class LaidOutByHandTest {

    /** The document, and how many of the things printed in it may be read wrong: what is reached. */
    @ParameterizedTest
    @CsvSource({"water-2025, 4", "culture-2025, 2", "agriculture-accounts-2025, 18"})
    void isReadAsPrinted(String name, int wrong) throws IOException {
        PageTruth truth = PageTruth.of(folder().resolve(name + ".tsv"));
        Accuracy accuracy = Comparison.of(
                truth, Examination.read(name + ".pdf", Files.readAllBytes(folder().resolve(name + ".pdf"))));
        accuracy.report(name);
        assertThat(accuracy.wrong()).hasSizeLessThanOrEqualTo(wrong);
    }

    /** The contradictions put into the documents are found at their cells and sentences: check, page, both values. */
    @ParameterizedTest
    @CsvSource({
        "water-2025, SUM-01, 6, 115.8, 118.5",
        "water-2025, SUM-05, 8, 133, 132",
        "water-2025, NAR-03, 12, 9.75, 12.75",
        "water-2025, SUM-11, 13, 12.3, 12.6",
        "culture-2025, SUM-04, 4, 1308.65, 1307.65",
        "culture-2025, SUM-01, 5, 129.87, 128.97",
        "culture-2025, NAR-01, 10, 424.7, 400.7",
        "culture-2025, FRM-01, 13, 90.4, 95.4",
        "agriculture-accounts-2025, SUM-03, 10, 123.06, 132.06",
        "agriculture-accounts-2025, XT-02, 14, 168.5, 186.5",
        "agriculture-accounts-2025, NAR-02, 19, 99.08, 98.08"
    })
    void plantedContradictionIsFound(String name, String check, int page, BigDecimal expected, BigDecimal found)
            throws IOException {
        assertThat(examined(name).report().findings())
                .anyMatch(finding -> finding.checkId().equals(check)
                        && finding.severity() == Severity.ERROR
                        && finding.participants().stream()
                                .anyMatch(part -> part.at().page() == page)
                        && finding.problem()
                                .relation()
                                .filter(relation ->
                                        isOf(relation.expected(), expected) && isOf(relation.found(), found))
                                .isPresent());
    }

    /** A figure in fen, or a percentage, is the one printed in 万元 or per cent. */
    private static boolean isOf(BigDecimal told, BigDecimal printed) {
        return told.compareTo(printed) == 0 || told.compareTo(printed.movePointRight(6)) == 0;
    }

    private static Examination examined(String name) throws IOException {
        return Examination.of(name + ".pdf", Files.readAllBytes(folder().resolve(name + ".pdf")));
    }

    private static Path folder() {
        return ProjectFolders.root().resolve("acceptance/src/test/resources/pdf");
    }
}
