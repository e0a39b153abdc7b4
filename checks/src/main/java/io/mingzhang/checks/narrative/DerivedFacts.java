package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.document.Facts;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Quantities that no table states but the tables of a document make up: by fund book, by side, by economic group. */
final class DerivedFacts {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);
    private static final Set<String> PERSONNEL = Set.of("301", "303");
    private static final Set<String> OPERATING = Set.of("302", "310");

    private final ExaminedDocument document;
    private final Facts facts;
    private final boolean hasCarryOver;

    DerivedFacts(ExaminedDocument document, boolean hasCarryOver) {
        this.document = document;
        this.facts = document.facts();
        this.hasCarryOver = hasCarryOver;
    }

    /**
     * A quantity as the sum of amounts of the tables.
     *
     * @param why the derivation in words
     * @param addends the amounts that make it up
     * @param certain whether the sum must be the quantity; otherwise it usually is
     */
    record Derived(String why, List<Fact> addends, boolean certain) {}

    /** How the quantity is made up; empty when the tables do not tell. */
    Optional<Derived> of(Quantity said) {
        return Stream.of(ofBooks(said), ofIncome(said), ofGroups(said))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 财政拨款 of a subject: the tables of the fund books together. */
    private Optional<Derived> ofBooks(Quantity said) {
        if (said.fund() != Fund.FISCAL_APPROPRIATION
                || said.code().isEmpty()
                || said.side() != Side.EXPENDITURE
                || document.tables(TableKind.GENERAL_PUBLIC_EXPENDITURE).isEmpty()) {
            return Optional.empty();
        }
        List<Fact> addends =
                BOOKS.stream().flatMap(book -> first(said.from(book)).stream()).toList();
        return addends.isEmpty() ? Optional.empty() : Optional.of(new Derived("财政拨款 = 各本预算之和", addends, !hasCarryOver));
    }

    /** Expenditure of a fund book without a table of its own: its income, when nothing is carried over. */
    private Optional<Derived> ofIncome(Quantity said) {
        boolean isWhole = said.code().isEmpty() && said.name().isEmpty() && said.measure() == Measure.TOTAL;
        if (!isWhole || said.side() != Side.EXPENDITURE || !BOOKS.contains(said.fund()) || mayBeCarried()) {
            return Optional.empty();
        }
        Quantity income = Quantity.of(Side.INCOME, said.fund(), said.period(), said.measure());
        return first(income).map(fact -> new Derived("支出 = 收入", List.of(fact), false));
    }

    private boolean mayBeCarried() {
        return hasCarryOver || document.disclosure().kind() != DocumentKind.BUDGET;
    }

    /** 人员经费 and 公用经费 as groups of the economic classification; departments draw the line differently. */
    private Optional<Derived> ofGroups(Quantity said) {
        Set<String> groups = said.measure() == Measure.PERSONNEL
                ? PERSONNEL
                : said.measure() == Measure.OPERATING ? OPERATING : Set.of();
        if (groups.isEmpty() || said.code().isPresent() || !said.name().isEmpty()) {
            return Optional.empty();
        }
        List<Fact> addends = facts.groups().stream()
                .map(List::getFirst)
                .filter(fact -> isGroup(fact, groups))
                .filter(fact -> fact.quantity().fund() == said.fund()
                        || said.fund() == Fund.FISCAL_APPROPRIATION
                                && fact.quantity().fund() == Fund.GENERAL_PUBLIC)
                .filter(fact -> fact.quantity().measure() == Measure.BASIC
                        || fact.quantity().measure() == Measure.TOTAL)
                .toList();
        boolean repeats =
                addends.stream().map(fact -> fact.quantity().code()).distinct().count() < addends.size();
        return addends.isEmpty() || repeats ? Optional.empty() : Optional.of(new Derived("经济科目各类之和", addends, false));
    }

    private static boolean isGroup(Fact fact, Set<String> groups) {
        return fact.quantity().code().stream()
                .anyMatch(code ->
                        code.scheme() == ClassificationScheme.DEPARTMENTAL_ECONOMIC && groups.contains(code.digits()));
    }

    private Optional<Fact> first(Quantity quantity) {
        return Stream.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR)
                .filter(period ->
                        quantity.period() == BudgetPeriod.TOTAL || quantity.period() == BudgetPeriod.CURRENT_YEAR)
                .flatMap(period -> facts.of(quantity.in(period)).stream())
                .findFirst();
    }
}
