package io.mingzhang.acceptance.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.checks.together.BondKind;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.kernel.Finding;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Coherent files that belong together give no finding; each planted contradiction gives its own. */
class FictionalSetsTest {

    private static final int SEEDS = 6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    static Stream<Arguments> contradictions() {
        return FictionalSet.ALL.stream()
                .flatMap(contradiction -> LongStream.rangeClosed(1, 3)
                        .mapToObj(seed -> Arguments.of(contradiction.id(), contradiction, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filesOfOneDepartmentAreOneSetWithoutContradiction(long seed) {
        TogetherExamination together =
                TogetherExamination.of(FictionalSet.of(seed).files());

        assertThat(together.plans()).hasSize(1);
        SetPlan plan = together.plans().getFirst();
        assertThat(plan.publications()).hasSize(5);
        assertThat(plan.bonds()).extracting(SetPlan.Bond::kind).contains(BondKind.UNIT, BondKind.EARLIER);
        assertThat(together.graveFindings().stream().map(Examination::inOneLine))
                .isEmpty();
        assertThat(together.reports().getFirst().outcomes().passed()).isGreaterThan(100);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void plantedContradictionsAreFound(String id, FictionalSet.Contradiction contradiction, long seed) {
        TogetherExamination together =
                TogetherExamination.of(contradiction.plant().files(FictionalSet.of(seed)));

        List<Finding> findings = together.graveFindings();
        assertThat(findings).as(id).extracting(Finding::checkId).containsAnyElementsOf(contradiction.checks());
    }
}
