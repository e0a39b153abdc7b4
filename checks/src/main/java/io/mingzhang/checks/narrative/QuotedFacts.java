package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.document.Facts;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.narrative.Baseline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The amounts of tables a sentence can be quoting. Sentences are less exact than headers: they leave out the fund of “三公”
 * expenses, or whether carry-over is counted.
 */
public final class QuotedFacts {

    private static final Set<Measure> FUND_LEFT_OUT = EnumSet.of(
            Measure.THREE_PUBLIC,
            Measure.OVERSEAS,
            Measure.HOSPITALITY,
            Measure.VEHICLES,
            Measure.VEHICLE_PURCHASE,
            Measure.VEHICLE_OPERATION,
            Measure.MEETING,
            Measure.TRAINING,
            Measure.AGENCY_OPERATING,
            Measure.PROCUREMENT,
            Measure.PROCUREMENT_GOODS,
            Measure.PROCUREMENT_WORKS,
            Measure.PROCUREMENT_SERVICES);

    private final Facts facts;
    private final Map<ClassificationCode, String> names = new HashMap<>();
    private final boolean hasCarryOver;
    private final DerivedFacts derived;

    /** The quotable amounts of a document, indexed once for all checks. */
    public static QuotedFacts of(ExaminedDocument document) {
        return document.view(QuotedFacts.class, QuotedFacts::new);
    }

    private QuotedFacts(ExaminedDocument document) {
        this.facts = document.facts();
        boolean carried = false;
        for (List<Fact> group : facts.groups()) {
            Quantity quantity = group.getFirst().quantity();
            quantity.code()
                    .ifPresent(code ->
                            names.putIfAbsent(code, group.getFirst().row().name()));
            carried |= quantity.period() == BudgetPeriod.CARRY_OVER
                    && group.stream().anyMatch(fact -> !fact.amount().isZero());
        }
        this.hasCarryOver = carried;
        this.derived = new DerivedFacts(document, carried);
    }

    /**
     * The candidates of the closest reading that has any.
     *
     * @param facts the amounts
     * @param certain whether the words say just this, and the tables say one thing
     */
    public record Candidates(List<Fact> facts, boolean certain) {}

    /** The amounts a figure said of a quantity can be quoting. */
    public Candidates of(Quantity said) {
        Candidates exact = ofMeaning(said);
        if (!exact.facts().isEmpty()) {
            return exact;
        }
        if (said.measure() == Measure.DEPARTMENT_PERFORMANCE) {
            Candidates whole = ofMeaning(Quantity.of(said.side(), said.fund(), said.period(), Measure.TOTAL));
            return new Candidates(whole.facts(), false);
        }
        return byName(said).map(this::ofMeaning).orElse(exact);
    }

    /** The candidates of a total with the balances (收支总计), where a table tells it from the year's total. */
    public Candidates ofGrandTotal(Quantity said) {
        boolean isWhole = said.side() == Side.EXPENDITURE
                && said.measure() == Measure.TOTAL
                && said.code().isEmpty()
                && said.name().isEmpty();
        Candidates withBalances = isWhole
                ? ofMeaning(said.forName(LineItem.GRAND_TOTAL_EXPENDITURE.label()))
                : new Candidates(List.of(), false);
        return withBalances.facts().isEmpty() ? grandTotals(of(said)) : withBalances;
    }

    /** The candidates of the year's total and of the total with the balances. */
    Candidates ofEitherTotal(Quantity said) {
        Candidates year = of(said);
        Candidates withBalances = ofGrandTotal(said);
        if (withBalances.facts().isEmpty() || year.facts().isEmpty()) {
            return year;
        }
        List<Fact> both = new ArrayList<>(withBalances.facts());
        year.facts().stream().filter(fact -> !both.contains(fact)).forEach(both::add);
        return new Candidates(both, areOne(both) && year.certain());
    }

    /** Only the rows 总计 among the candidates, where there are any: beside them stands the year's total without balances. */
    private static Candidates grandTotals(Candidates all) {
        List<Fact> grand = all.facts().stream()
                .filter(fact -> fact.row().kind() == RowKind.GRAND_TOTAL)
                .toList();
        return grand.isEmpty() ? all : new Candidates(grand, areOne(grand));
    }

    /** The same quantity by the name of its code; summaries print classes without codes. */
    private Optional<Quantity> byName(Quantity said) {
        return said.code()
                .map(code -> names.getOrDefault(code, ""))
                .filter(name -> !name.isEmpty())
                .map(said::forName);
    }

    /**
     * The amounts of the year before that a change is measured against, from the columns of that year; certain when the
     * columns are of the kind the sentence names.
     */
    Candidates before(Quantity current, Baseline baseline) {
        BudgetPeriod named = switch (baseline) {
            case PRIOR_YEAR_BUDGET -> BudgetPeriod.PRIOR_YEAR_BUDGET;
            case PRIOR_YEAR_EXECUTION -> BudgetPeriod.PRIOR_YEAR_EXECUTION;
            case OPENING_BUDGET, OTHER -> BudgetPeriod.CHANGE;
        };
        if (named == BudgetPeriod.CHANGE || current.period() == BudgetPeriod.CARRY_OVER) {
            return new Candidates(List.of(), false);
        }
        Candidates exact = of(current.in(named));
        if (!exact.facts().isEmpty() || named == BudgetPeriod.PRIOR_YEAR_EXECUTION) {
            return exact;
        }
        return new Candidates(of(current.in(BudgetPeriod.PRIOR_YEAR_EXECUTION)).facts(), false);
    }

    /** A blank cell a sentence can be quoting; a blank counts as zero there. */
    Optional<Participant> blank(Quantity said) {
        List<Quantity> readings = new ArrayList<>(List.of(said));
        byName(said).ifPresent(readings::add);
        for (Quantity reading : readings) {
            for (BudgetPeriod period : periods(reading.period())) {
                for (Fund fund : funds(reading)) {
                    for (Side side : sides(reading.side())) {
                        Optional<Participant> blank = facts.blank(
                                new Quantity(side, fund, period, reading.measure(), reading.code(), reading.name()));
                        if (blank.isPresent()) {
                            return blank;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Candidates ofMeaning(Quantity quantity) {
        boolean certain = true;
        for (BudgetPeriod period : periods(quantity.period())) {
            for (Fund fund : funds(quantity)) {
                List<Fact> found = new ArrayList<>();
                for (Side side : sides(quantity.side())) {
                    found.addAll(facts.of(
                            new Quantity(side, fund, period, quantity.measure(), quantity.code(), quantity.name())));
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
        boolean isFinal = said == BudgetPeriod.FINAL || read == BudgetPeriod.FINAL;
        return isFinal || !hasCarryOver();
    }

    /** How the tables make up a quantity none of them states. */
    Optional<DerivedFacts.Derived> derived(Quantity said) {
        return derived.of(said);
    }

    /** Whether money is carried over at all; without it, the year's money is all money. */
    public boolean hasCarryOver() {
        return hasCarryOver;
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
