package io.mingzhang.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.documents.fictional.Alterations;
import io.mingzhang.documents.fictional.FictionalDepartment;
import io.mingzhang.documents.fictional.FictionalDepartments;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.documents.fictional.PlantedError;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fictional departments of many seeds in every style: clean ones give no finding, and every planted error is found by a
 * check that is meant to find it, at the altered line, and nowhere else.
 */
class PlantedErrorsTest {

    private static final int SEEDS = 20;
    private static final int LEAST_COVERAGE_PER_TEN_THOUSAND = 9000;

    static Stream<Arguments> departments() {
        return FictionalStyles.ALL.stream()
                .flatMap(style -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(style, seed)));
    }

    private static FictionalDepartment department(FictionalStyle style, int seed) {
        return FictionalDepartments.of(seed * 7919L + 17, 2022 + seed % 4, 1 + seed % 4, 2 + seed % 7, style.granule());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("departments")
    void cleanDocumentGivesNoFinding(FictionalStyle style, int seed) {
        Examination clean = Examination.of("clean", style.write(department(style, seed), Alterations.none()));
        assertThat(clean.graveFindings().stream().map(Examination::inOneLine)).isEmpty();
        assertThat(clean.document().unrecognized()).isEmpty();
        assertThat(clean.report().coverage().amounts().perTenThousand())
                .as("unbound: %s", clean.report().coverage().unbound())
                .isGreaterThanOrEqualTo(LEAST_COVERAGE_PER_TEN_THOUSAND);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("departments")
    void everyPlantedErrorIsFoundWhereItIs(FictionalStyle style, int seed) {
        FictionalDepartment department = department(style, seed);
        String truth = style.write(department, Alterations.none());
        List<String> missed = new ArrayList<>();
        for (PlantedError error : PlantedError.ALL) {
            String altered = style.write(department, PlantedError.plant(List.of(error)));
            Set<Integer> lines = differing(truth, altered);
            if (!lines.isEmpty()) {
                missed.addAll(complaints(error, lines, Examination.of(error.id(), altered)));
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Two errors in one quantity may hide each other: the total of the table, and the sentence that quotes it. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("departments")
    void plantedErrorsAreFoundTogether(FictionalStyle style, int seed) {
        FictionalDepartment department = department(style, seed);
        String truth = style.write(department, Alterations.none());
        for (String left : List.of("row-total", "text-amount")) {
            List<PlantedError> errors = PlantedError.ALL.stream()
                    .filter(error -> !error.id().equals(left))
                    .toList();
            Examination all = Examination.of("together", style.write(department, PlantedError.plant(errors)));
            assertThat(errors)
                    .filteredOn(error -> {
                        String altered = style.write(department, PlantedError.plant(List.of(error)));
                        Set<Integer> lines = differing(truth, altered);
                        return !lines.isEmpty() && isMissed(error, lines, all);
                    })
                    .extracting(PlantedError::id)
                    .isEmpty();
        }
    }

    /** The error missed, or an error reported that has nothing to do with the altered line. */
    private static List<String> complaints(PlantedError error, Set<Integer> lines, Examination examined) {
        List<String> complaints = new ArrayList<>();
        if (isMissed(error, lines, examined)) {
            complaints.add("%s is not found by %s at line %s; findings: %s"
                    .formatted(
                            error.id(),
                            error.checks(),
                            lines,
                            examined.graveFindings().stream()
                                    .map(Examination::inOneLine)
                                    .toList()));
        }
        examined.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !names(finding, lines))
                .forEach(finding ->
                        complaints.add(error.id() + " brings an unrelated error: " + Examination.inOneLine(finding)));
        return complaints;
    }

    private static boolean isMissed(PlantedError error, Set<Integer> lines, Examination examined) {
        return examined.graveFindings().stream()
                .noneMatch(finding -> error.checks().contains(finding.checkId()) && names(finding, lines));
    }

    private static boolean names(Finding finding, Set<Integer> lines) {
        return Examination.lines(finding).stream().anyMatch(lines::contains);
    }

    private static Set<Integer> differing(String truth, String altered) {
        List<String> before = truth.lines().toList();
        List<String> after = altered.lines().toList();
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                lines.add(i + 1);
            }
        }
        return lines;
    }
}
