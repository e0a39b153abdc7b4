package io.mingzhang.checks.narrative;

import io.mingzhang.checks.rulebook.ExaminedDocument;
import io.mingzhang.checks.rulebook.Fact;
import io.mingzhang.checks.rulebook.Facts;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The amounts of tables a sentence can be quoting. Sentences are less exact than headers: they leave out the fund of “三公”
 * expenses, or whether carry-over is counted.
 */
final class QuotedFacts {

    private static final Set<Measure> FUND_LEFT_OUT = EnumSet.of(
            Measure.THREE_PUBLIC, Measure.OVERSEAS, Measure.HOSPITALITY, Measure.VEHICLES, Measure.VEHICLE_PURCHASE,
            Measure.VEHICLE_OPERATION, Measure.MEETING, Measure.TRAINING, Measure.AGENCY_OPERATING, Measure.PROCUREMENT,
            Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES);

    private final Facts facts;

    QuotedFacts(ExaminedDocument document) {
        this.facts = document.facts();
    }

    /**
     * The candidates of the closest reading that has any.
     *
     * @param facts the amounts
     * @param certain whether the words say just this, and the tables say one thing
     */
    record Candidates(List<Fact> facts, boolean certain) {}

    Candidates of(Quantity quantity) {
        boolean certain = true;
        for (BudgetPeriod period : periods(quantity.period())) {
            for (Fund fund : funds(quantity)) {
                List<Fact> found = new ArrayList<>();
                for (Side side : sides(quantity.side())) {
                    found.addAll(facts.of(new Quantity(
                            side, fund, period, quantity.measure(), quantity.code(), quantity.name())));
                }
                if (!found.isEmpty()) {
                    return new Candidates(found, certain && areOne(found));
                }
            }
            certain = isSameInSentences(quantity.period(), period);
        }
        return new Candidates(List.of(), false);
    }

    /** Whether all candidates state one amount; tables that contradict each other are another check's matter. */
    private static boolean areOne(List<Fact> found) {
        Fact first = found.getFirst();
        return found.stream().allMatch(fact -> fact.amount().agreesWith(first.amount()));
    }

    private boolean isSameInSentences(BudgetPeriod said, BudgetPeriod read) {
        boolean final_ = said == BudgetPeriod.FINAL || read == BudgetPeriod.FINAL;
        return final_ || !hasCarryOver();
    }

    /** Whether money is carried over at all; without it, the year's money is all money. */
    boolean hasCarryOver() {
        return facts.groups().stream()
                .flatMap(List::stream)
                .anyMatch(fact -> fact.quantity().period() == BudgetPeriod.CARRY_OVER
                        && !fact.amount().isZero());
    }

    private static List<BudgetPeriod> periods(BudgetPeriod said) {
        return switch (said) {
            case TOTAL -> List.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.FINAL);
            case CURRENT_YEAR -> List.of(BudgetPeriod.CURRENT_YEAR, BudgetPeriod.TOTAL, BudgetPeriod.FINAL);
            case FINAL -> List.of(BudgetPeriod.FINAL, BudgetPeriod.TOTAL);
            default -> List.of(said);
        };
    }

    private static List<Fund> funds(Quantity quantity) {
        if (!FUND_LEFT_OUT.contains(quantity.measure())) {
            return List.of(quantity.fund());
        }
        List<Fund> funds = new ArrayList<>(List.of(quantity.fund()));
        for (Fund other : List.of(Fund.ALL, Fund.FISCAL_APPROPRIATION, Fund.GENERAL_PUBLIC)) {
            if (other != quantity.fund()) {
                funds.add(other);
            }
        }
        return funds;
    }

    private static List<Side> sides(Side said) {
        return said == Side.NONE ? List.of(Side.INCOME, Side.EXPENDITURE) : List.of(said);
    }
}
