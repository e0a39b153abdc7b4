package io.mingzhang.acceptance.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.Seeds;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The findings of a document are those of its workbook, of its Word document and of its printed pages. Left aside are findings on damage by
 * extraction, which a file that was written anew does not have; where damage had lowered the severity, it is not compared.
 */
class ConvertedFindingsTest {

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void realDocumentsKeepTheirFindings(ConvertedKind kind) {
        for (Seeds.Seed seed : Seeds.orSkip()) {
            assertSameFindings(seed.id(), seed.text(), kind);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void examplesKeepTheirFindings(ConvertedKind kind) {
        FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .forEach(example -> assertSameFindings(example.name(), example.text(), kind));
    }

    /** What was printed and read from its pages converts like a document that came as a text. */
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void pagesKeepTheirFindings(ConvertedKind kind) {
        FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .forEach(example -> assertSameFindings(printed(example.name(), example.text()), kind));
    }

    @Test
    void printingKeepsTheFindings() {
        FictionalExamples.all().stream()
                .filter(example -> example.name().endsWith(".txt"))
                .forEach(example -> {
                    Examination original = Examination.of(example.name(), example.text());
                    Examination printed = printed(example.name(), example.text());
                    assertThat(lines(undamaged(printed), false))
                            .as(example.name())
                            .isEqualTo(lines(undamaged(original), false));
                });
    }

    private static Examination printed(String name, String text) {
        return Examination.of(name, written(Examination.of(name, text), ConvertedKind.PDF));
    }

    private static void assertSameFindings(String name, String text, ConvertedKind kind) {
        assertSameFindings(Examination.of(name, text), kind);
    }

    private static void assertSameFindings(Examination original, ConvertedKind kind) {
        String name = original.document().source();
        Examination converted = Examination.of(name, written(original, kind));
        String as = "%s as %s".formatted(name, kind);
        if (original.document().damages().isEmpty()) {
            assertThat(lines(all(converted), false)).as(as).isEqualTo(lines(all(original), false));
        }
        assertThat(lines(undamaged(converted), false)).as(as).isEqualTo(lines(undamaged(original), false));
        List<Finding> sound = undamaged(original).stream()
                .filter(finding -> !finding.problem().extractionDamage())
                .toList();
        assertThat(lines(all(converted), true)).as(as).containsAll(lines(sound, true));
    }

    private static byte[] written(Examination examined, ConvertedKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            kind.write(examined.document(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Without the checks of forms that judge differently at rows damaged by extraction: the damage does not survive a conversion. */
    private static List<Finding> undamaged(Examination examined) {
        return all(examined).stream()
                .filter(finding -> !finding.category().equals(CheckCategory.INDICATORS.name())
                        && !finding.category().equals(CheckCategory.REQUIRED.name()))
                .toList();
    }

    /** What is said of the content; what a file holds beside it, a text cannot have. */
    private static List<Finding> all(Examination examined) {
        return examined.report().findings().stream()
                .filter(finding -> !finding.checkId().startsWith("STR-")
                        && !finding.checkId().equals("PRV-02")
                        && !finding.category().equals(CheckCategory.FILE.name()))
                .toList();
    }

    private static List<String> lines(List<Finding> findings, boolean severity) {
        return findings.stream()
                .map(finding -> line(finding, severity))
                .sorted()
                .toList();
    }

    private static String line(Finding finding, boolean severity) {
        return "%s %s%s%s"
                .formatted(
                        finding.checkId(),
                        severity ? finding.severity() + " " : "",
                        finding.problem().identity(),
                        finding.problem()
                                .relation()
                                .map(ConvertedFindingsTest::figures)
                                .orElse(""));
    }

    private static String figures(Relation relation) {
        return " expected %s found %s %s"
                .formatted(relation.expected().toPlainString(), relation.found().toPlainString(), relation.unit());
    }
}
