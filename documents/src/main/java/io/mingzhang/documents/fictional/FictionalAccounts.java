package io.mingzhang.documents.fictional;

import io.mingzhang.documents.fictional.FictionalDepartment.EconomicItem;
import io.mingzhang.documents.fictional.FictionalDepartment.Subject;
import io.mingzhang.kernel.Money;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The final accounts of a department that does not exist, in which everything balances.
 *
 * @param name full name of the department
 * @param year the year accounted for
 * @param lines what came in and went out by functional item, ordered by code
 * @param items basic expenditure by departmental economic item, ordered by code
 * @param own the balance of money that is no appropriation
 * @param threePublic overseas travel, vehicles and hospitality
 * @param prior the year before
 * @param procurement contracts awarded
 * @param projects how many projects were evaluated
 * @param vehicles how many vehicles there are
 */
public record FictionalAccounts(
        String name,
        int year,
        List<Line> lines,
        List<EconomicItem> items,
        OwnFunds own,
        ThreePublic threePublic,
        Prior prior,
        Procurement procurement,
        int projects,
        int vehicles) {

    public FictionalAccounts {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /** The book an item is accounted in. */
    public enum Book {
        /** 一般公共预算. */
        GENERAL,
        /** 政府性基金预算. */
        FUND,
        /** 国有资本经营预算. */
        CAPITAL
    }

    /**
     * A functional item.
     *
     * @param subject its code, names, and what was spent of appropriations
     * @param book the book it belongs to
     * @param budget the budget at the beginning of the year
     * @param carriedIn appropriations carried in
     * @param appropriation appropriations received
     * @param business business income received for it (事业收入)
     * @param other other income received for it
     * @param own project expenditure out of money that is no appropriation
     */
    public record Line(
            Subject subject,
            Book book,
            Money budget,
            Money carriedIn,
            Money appropriation,
            Money business,
            Money other,
            Money own) {

        /** Spent of appropriations. */
        public Money spent() {
            return subject.total();
        }

        /** Appropriations carried on. */
        public Money carriedOut() {
            return carriedIn.plus(appropriation).minus(spent());
        }

        /** All income. */
        public Money income() {
            return appropriation.plus(business).plus(other);
        }

        /** All expenditure. */
        public Money total() {
            return spent().plus(own);
        }

        /** All project expenditure. */
        public Money project() {
            return subject.project().plus(own);
        }
    }

    /** Money that is no appropriation: carried in, taken from surplus, distributed. */
    public record OwnFunds(Money carriedIn, Money surplusUsed, Money distributed) {}

    /**
     * Expenses of three kinds, budget and final; vehicles are only run, none is bought.
     *
     * @param receptions how many receptions, with how many guests
     */
    public record ThreePublic(
            Money vehiclesBudget,
            Money vehicles,
            Money hospitalityBudget,
            Money hospitality,
            int receptions,
            int guests) {

        /** Budget of all three. */
        public Money budget() {
            return vehiclesBudget.plus(hospitalityBudget);
        }

        /** What was spent on all three. */
        public Money total() {
            return vehicles.plus(hospitality);
        }
    }

    /** Amounts of the year before. */
    public record Prior(Money total, Money appropriation, Money general, Money operating, Money threePublic) {}

    /** Contracts by what was bought, and those with small and medium enterprises. */
    public record Procurement(Money goods, Money works, Money services, Money smallAndMedium, Money small) {

        /** All contracts. */
        public Money total() {
            return goods.plus(works).plus(services);
        }
    }

    /** The lines of a book. */
    public Stream<Line> lines(Book book) {
        return lines.stream().filter(line -> line.book() == book);
    }

    /** An amount summed over all lines. */
    public Money sum(Function<Line, Money> amount) {
        return FictionalDepartment.sum(lines.stream().map(amount));
    }

    /** An amount summed over the lines of a book. */
    public Money sum(Book book, Function<Line, Money> amount) {
        return FictionalDepartment.sum(lines(book).map(amount));
    }

    /** Personnel or operating costs. */
    public Money items(boolean personnel) {
        return FictionalDepartment.sum(
                items.stream().filter(item -> item.personnel() == personnel).map(EconomicItem::amount));
    }

    /** What both sides come to: income, surplus used and money carried in. */
    public Money grandTotal() {
        return sum(Line::income).plus(own.surplusUsed()).plus(carriedIn());
    }

    /** What appropriations come to on both sides. */
    public Money appropriations() {
        return sum(Line::carriedIn).plus(sum(Line::appropriation));
    }

    /** Everything carried in. */
    public Money carriedIn() {
        return sum(Line::carriedIn).plus(own.carriedIn());
    }

    /** Everything carried on. */
    public Money carriedOut() {
        return grandTotal().minus(sum(Line::total)).minus(own.distributed());
    }
}
