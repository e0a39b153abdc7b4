package io.mingzhang.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.narrative.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnchangedWholesHaveUnchangedPartsTest {

    private static final Saying ALL =
            Saying.amount("s1", Measure.TOTAL, "100.00").from(Fund.FISCAL_APPROPRIATION);
    private static final Saying GENERAL =
            Saying.amount("s3", Measure.TOTAL, "100.00").from(Fund.GENERAL_PUBLIC);

    private static Outcomes outcomes(Saying... said) {
        return new Outcomes(new UnchangedWholesHaveUnchangedParts().examine(Saying.document(said)));
    }

    @Test
    void reportsAppropriationTheSameWhereItsOnlyBookFell() {
        Outcomes outcomes = outcomes(
                ALL, Saying.unchanged("s2", ALL), GENERAL, Saying.change("s4", Direction.DECREASE, "20.00", GENERAL));
        assertThat(outcomes.messages()).singleElement().asString().contains("持平", "减少 20.00 万元");
    }

    @Test
    void leavesOpenWhatABookWithMoneyMayHaveMadeUpFor() {
        Saying funds = Saying.amount("s5", Measure.TOTAL, "30.00").from(Fund.GOVERNMENT_MANAGED_FUNDS);
        assertThat(outcomes(
                                ALL,
                                Saying.unchanged("s2", ALL),
                                GENERAL,
                                Saying.change("s4", Direction.DECREASE, "20.00", GENERAL),
                                funds)
                        .problems())
                .isEmpty();
    }

    @Test
    void roughlyTheSameContradictsNothing() {
        assertThat(outcomes(
                                ALL,
                                Saying.unchanged("s2", ALL).saying("与上年基本持平"),
                                GENERAL,
                                Saying.change("s4", Direction.DECREASE, "0.20", GENERAL))
                        .problems())
                .isEmpty();
    }

    @Test
    void changesOfPartsMayMakeUpForEachOther() {
        assertThat(threePublic("1.00").passed()).isEqualTo(1);
        assertThat(threePublic("1.50").messages()).singleElement().asString().contains("增加 1.50 万元", "减少 1.00 万元");
    }

    private static Outcomes threePublic(String more) {
        List<Saying> said = new ArrayList<>();
        Saying whole = Saying.amount("s1", Measure.THREE_PUBLIC, "9.00");
        Saying abroad = Saying.amount("s2", Measure.OVERSEAS, "0.00");
        Saying guests = Saying.amount("s3", Measure.HOSPITALITY, "3.00");
        Saying vehicles = Saying.amount("s4", Measure.VEHICLES, "6.00");
        said.addAll(List.of(whole, abroad, guests, vehicles));
        said.add(Saying.unchanged("s5", whole));
        said.add(Saying.unchanged("s6", abroad));
        said.add(Saying.change("s7", Direction.DECREASE, "1.00", guests));
        said.add(Saying.change("s8", Direction.INCREASE, more, vehicles));
        return outcomes(said.toArray(Saying[]::new));
    }
}
