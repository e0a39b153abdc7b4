package io.mingzhang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums hold inside what rounding explains, and not a digit beyond. */
class RelationTest {

    private static Participant figure(String printed, AmountUnit unit) {
        return Participant.of(
                printed, StatedAmount.parse(printed, unit).orElseThrow(), SourceLocation.ofLine("test", 1, 1));
    }

    @Test
    void truthJustBetweenTwoPrintsIsExplainedByRoundingOneFigure() {
        Participant stated = figure("19.82", AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(sum(stated, figure("198150", AmountUnit.YUAN)).holds()).isTrue();
        assertThat(sum(stated, figure("198149", AmountUnit.YUAN)).holds()).isFalse();
    }

    @Test
    void equalPrecisionAdmitsNoDifference() {
        Participant stated = figure("34.84", AmountUnit.TEN_THOUSAND_YUAN);
        assertThat(sum(stated, figure("34.83", AmountUnit.TEN_THOUSAND_YUAN)).holds())
                .isFalse();
    }

    @Test
    void severalRoundedTermsMayDifferByLessThanTheirHalfUnits() {
        Participant stated = figure("1.01", AmountUnit.TEN_THOUSAND_YUAN);
        Participant half = figure("0.50", AmountUnit.TEN_THOUSAND_YUAN);
        Relation holds = Relation.sumOf("a = b + c", stated, List.of(half, half));
        assertThat(holds.holds()).isTrue();
        assertThat(holds.isRoundingResidue()).isTrue();
    }

    private static Relation sum(Participant stated, Participant only) {
        return Relation.sumOf("a = b", stated, List.of(only));
    }
}
