package io.mingzhang.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 2 and 4 of the style, and the directions between modules. */
class ModuleDirectionsTest {

    private static final String[] OFFICE_AND_PDF = {
        "org.apache.poi..",
        "org.apache.pdfbox..",
        "org.apache.fontbox..",
        "org.dhatim.fastexcel..",
        "com.openhtmltopdf..",
        "org.docx4j..",
        "com.alibaba.excel..",
        "technology.tabula..",
        "net.sourceforge.tess4j.."
    };

    /** Each module with what it may see beside itself, {@code java.*} and the annotations of JSpecify. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kernel    |",
                "standards | io.mingzhang.kernel.. org.snakeyaml..",
                "model     | io.mingzhang.kernel.. io.mingzhang.standards..",
                "checks    | io.mingzhang.kernel.. io.mingzhang.standards.. io.mingzhang.model.. dev.cel.. com.google.common..",
                "cli       | io.mingzhang.. picocli.. tools.jackson.core..",
            })
    void seesOnlyWhatItMay(String module, String allowed) {
        classes()
                .that()
                .resideInAPackage("io.mingzhang." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowance(module, allowed))
                .check(ProductClasses.ALL);
    }

    @Test
    void documentsKnowNeitherRulebookNorCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("io.mingzhang.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mingzhang.checks..", "io.mingzhang.reports..", "io.mingzhang.cli..")
                .check(ProductClasses.ALL);
    }

    @Test
    void officeAndPdfLibrariesAreSeenInDocumentsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.mingzhang.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OFFICE_AND_PDF)
                .check(ProductClasses.ALL);
    }

    /** CEL, and Guava which stands in its signatures. */
    @Test
    void expressionLanguageIsSeenInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.mingzhang.checks.userwritten.expression..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google..", "org.antlr..")
                .check(ProductClasses.ALL);
    }

    /** The other modules run without a server, and know of none. */
    @Test
    void serverAndItsLibrariesAreSeenInServerOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.mingzhang.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.mingzhang.server..",
                        "org.springframework..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "com.zaxxer..")
                .check(ProductClasses.ALL);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.mingzhang.(**)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .check(ProductClasses.ALL);
    }

    private static String[] allowance(String module, String allowed) {
        Stream<String> told = allowed == null ? Stream.empty() : Arrays.stream(allowed.split(" "));
        return Stream.concat(Stream.of("io.mingzhang." + module + "..", "java..", "org.jspecify.."), told)
                .toArray(String[]::new);
    }
}
