package io.mingzhang.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation between figures and how it turned out: what one figure should be according to the others, what it is, and how
 * far apart the two may lie given how the figures are printed.
 *
 * @param formula the relation in words: {@code 合计 = 基本支出 + 项目支出}
 * @param participants every figure that takes part, the one that is judged first
 * @param expected what the first should be, in {@code unit}
 * @param found what the first is, in {@code unit}
 * @param tolerance the sum of the rounding envelopes of all participants, in {@code unit}; zero when all are exact
 * @param unit what the three numbers count
 * @param holds whether the difference is explained by rounding alone
 * @param signs for linear relations between amounts the sign of each participant in "first − others = 0", +1 or −1, so
 *     that it can be worked out which single figure would have to change; empty for shares, counts and limits
 */
public record Relation(
        String formula,
        List<Participant> participants,
        BigDecimal expected,
        BigDecimal found,
        BigDecimal tolerance,
        Unit unit,
        boolean holds,
        List<Integer> signs) {

    /** A relation that is not linear in its participants: a share, a count, a limit. */
    public Relation(
            String formula,
            List<Participant> participants,
            BigDecimal expected,
            BigDecimal found,
            BigDecimal tolerance,
            Unit unit,
            boolean holds) {
        this(formula, participants, expected, found, tolerance, unit, holds, List.of());
    }

    /** What the numbers of a relation count. */
    public enum Unit {
        /** Fen. */
        FEN,
        /** Percent. */
        PERCENT,
        /** Things. */
        COUNT
    }

    /**
     * One addend of a sum.
     *
     * @param sign +1 or −1
     * @param figure the addend; it must be an amount
     */
    public record Term(int sign, Participant figure) {}

    public Relation {
        participants = List.copyOf(participants);
        signs = List.copyOf(signs);
        if (!signs.isEmpty() && signs.size() != participants.size()) {
            throw new IllegalArgumentException("A sign for every participant, or none");
        }
    }

    /** Found less expected, in {@link #unit()}. */
    public BigDecimal difference() {
        return found.subtract(expected);
    }

    /** Whether the relation holds only thanks to the tolerance (尾差). */
    public boolean isRoundingResidue() {
        return holds && difference().signum() != 0;
    }

    /**
     * The stated figure should be the sum of the terms. Each operand carries half a unit of its last known digit; errors
     * of rounding are smaller than the sum of these. They are equal to it only when a single operand is rounded, and the
     * truth lies just between two of its prints: 19.815 printed as 19.82.
     */
    public static Relation sum(String formula, Participant stated, List<Term> terms) {
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal tolerance = amount(stated).halfUnitFen();
        int rounded = tolerance.signum();
        List<Participant> all = new ArrayList<>(terms.size() + 1);
        List<Integer> signs = new ArrayList<>(terms.size() + 1);
        all.add(stated);
        signs.add(1);
        for (Term term : terms) {
            StatedAmount amount = amount(term.figure());
            expected = term.sign() < 0 ? expected.subtract(amount.fen()) : expected.add(amount.fen());
            tolerance = tolerance.add(amount.halfUnitFen());
            rounded += amount.halfUnitFen().signum();
            all.add(term.figure());
            signs.add(term.sign() < 0 ? 1 : -1);
        }
        BigDecimal found = amount(stated).fen();
        BigDecimal distance = found.subtract(expected).abs();
        boolean holds = distance.signum() == 0 || distance.compareTo(tolerance) < (rounded == 1 ? 1 : 0);
        return new Relation(formula, all, expected, found, tolerance, Unit.FEN, holds, signs);
    }

    /** As {@link #sum(String, Participant, List)} where every term is added. */
    public static Relation sumOf(String formula, Participant stated, List<Participant> addends) {
        return sum(
                formula,
                stated,
                addends.stream().map(addend -> new Term(1, addend)).toList());
    }

    /** The same relation with one more figure that speaks of it without taking part in the arithmetic: 持平. */
    public Relation with(Participant witness) {
        List<Participant> all = new ArrayList<>(participants);
        all.add(witness);
        return new Relation(formula, all, expected, found, tolerance, unit, holds);
    }

    /** Both figures state the same amount, one as a quotation of the other ({@link StatedAmount#agreesWith}). */
    public static Relation same(String formula, Participant stated, Participant reference) {
        StatedAmount mine = amount(stated);
        StatedAmount theirs = amount(reference);
        return new Relation(
                formula,
                List.of(stated, reference),
                theirs.fen(),
                mine.fen(),
                mine.halfUnitFen().max(theirs.halfUnitFen()),
                Unit.FEN,
                mine.agreesWith(theirs),
                List.of(1, -1));
    }

    /** The stated figure is not above the limit, whatever the rounding. */
    public static Relation atMost(String formula, Participant stated, Participant limit) {
        StatedAmount mine = amount(stated);
        StatedAmount theirs = amount(limit);
        BigDecimal tolerance = mine.halfUnitFen().add(theirs.halfUnitFen());
        BigDecimal excess = mine.fen().subtract(theirs.fen());
        boolean holds = excess.signum() <= 0 || excess.compareTo(tolerance) < 0;
        return new Relation(formula, List.of(stated, limit), theirs.fen(), mine.fen(), tolerance, Unit.FEN, holds);
    }

    /** The figures together are not above the limit, whatever the rounding. */
    public static Relation sumAtMost(String formula, List<Participant> figures, Participant limit) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = amount(limit).halfUnitFen();
        List<Participant> all = new ArrayList<>(figures.size() + 1);
        for (Participant figure : figures) {
            sum = sum.add(amount(figure).fen());
            tolerance = tolerance.add(amount(figure).halfUnitFen());
            all.add(figure);
        }
        all.add(limit);
        return notAbove(formula, all, sum, amount(limit).fen(), tolerance);
    }

    /**
     * The stated figure is the price times a known factor (so many persons, months, pieces).
     *
     * @param counts where the factor comes from; they take part without being amounts
     */
    public static Relation product(
            String formula, Participant stated, Participant price, BigDecimal factor, List<Participant> counts) {
        BigDecimal expected = amount(price).fen().multiply(factor);
        BigDecimal found = amount(stated).fen();
        BigDecimal tolerance =
                amount(stated).halfUnitFen().add(amount(price).halfUnitFen().multiply(factor.abs()));
        BigDecimal distance = found.subtract(expected).abs();
        boolean holds = distance.signum() == 0 || distance.compareTo(tolerance) < 0;
        return new Relation(formula, factors(stated, price, counts), expected, found, tolerance, Unit.FEN, holds);
    }

    /** As {@link #product}, where price times factor may not exceed the limit. */
    public static Relation productAtMost(
            String formula, Participant price, BigDecimal factor, List<Participant> counts, Participant limit) {
        BigDecimal found = amount(price).fen().multiply(factor);
        BigDecimal tolerance =
                amount(limit).halfUnitFen().add(amount(price).halfUnitFen().multiply(factor.abs()));
        return notAbove(
                formula, factors(limit, price, counts), found, amount(limit).fen(), tolerance);
    }

    private static List<Participant> factors(Participant first, Participant price, List<Participant> counts) {
        List<Participant> all = new ArrayList<>(counts.size() + 2);
        all.add(first);
        all.add(price);
        all.addAll(counts);
        return all;
    }

    private static Relation notAbove(
            String formula, List<Participant> all, BigDecimal found, BigDecimal limit, BigDecimal tolerance) {
        BigDecimal excess = found.subtract(limit);
        boolean holds = excess.signum() <= 0 || excess.compareTo(tolerance) < 0;
        return new Relation(formula, all, limit, found, tolerance, Unit.FEN, holds);
    }

    /**
     * The stated percentage is part / whole: there are true values inside all three envelopes for which it is. Decided by
     * cross-multiplication, without division. The whole must not be zero.
     */
    public static Relation share(
            String formula, Participant stated, StatedPercent percent, Participant part, Participant whole) {
        StatedAmount p = amount(part);
        StatedAmount w = amount(whole);
        if (w.isZero()) {
            throw new IllegalArgumentException("A share of zero is undefined");
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal wholeFen = w.fen().abs();
        BigDecimal partFen = w.fen().signum() < 0 ? p.fen().negate() : p.fen();
        BigDecimal expected =
                partFen.multiply(hundred).divide(wholeFen, percent.value().scale() + 2, RoundingMode.HALF_UP);
        // |100 part - percent whole| <= 100 half(part) + half(percent) whole + |percent| half(whole) + half(percent)
        // half(whole)
        BigDecimal distance = partFen.multiply(hundred)
                .subtract(percent.value().multiply(wholeFen))
                .abs();
        BigDecimal slack = hundred.multiply(p.halfUnitFen())
                .add(percent.halfUnit().multiply(wholeFen))
                .add(percent.value().abs().multiply(w.halfUnitFen()))
                .add(percent.halfUnit().multiply(w.halfUnitFen()));
        return new Relation(
                formula,
                List.of(stated, part, whole),
                expected,
                percent.value(),
                percent.halfUnit(),
                Unit.PERCENT,
                distance.compareTo(slack) <= 0);
    }

    /**
     * The stated percentage is the change / (current − change): there are true values inside all three envelopes for which
     * it is. Decided by cross-multiplication; the change is signed by {@code direction}, the earlier amount must not be zero.
     *
     * @param direction +1 for an increase, −1 for a decrease
     */
    public static Relation rateOfChange(
            Participant stated, StatedPercent percent, int direction, Participant current, Participant change) {
        StatedAmount now = amount(current);
        StatedAmount by = amount(change);
        BigDecimal prior = direction < 0 ? now.fen().add(by.fen()) : now.fen().subtract(by.fen());
        return rate(
                "增减额 ÷ 上年数",
                List.of(stated, change, current),
                percent,
                new Envelope(by.fen(), by.halfUnitFen()),
                new Envelope(prior, now.halfUnitFen().add(by.halfUnitFen())));
    }

    /** The stated percentage is the difference of current and prior / prior, without sign; the prior must not be zero. */
    public static Relation rateBetween(
            Participant stated, StatedPercent percent, Participant current, Participant prior) {
        StatedAmount now = amount(current);
        StatedAmount before = amount(prior);
        BigDecimal change = now.fen().subtract(before.fen()).abs();
        return rate(
                "（本年数 − 上年数）÷ 上年数",
                List.of(stated, current, prior),
                percent,
                new Envelope(change, now.halfUnitFen().add(before.halfUnitFen())),
                new Envelope(before.fen(), before.halfUnitFen()));
    }

    /** A value and how far the true one may lie from it, in fen. */
    private record Envelope(BigDecimal value, BigDecimal slack) {}

    private static Relation rate(
            String formula, List<Participant> all, StatedPercent percent, Envelope change, Envelope prior) {
        if (prior.value().signum() == 0) {
            throw new IllegalArgumentException("A rate of change from zero is undefined");
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal base = prior.value().abs();
        BigDecimal rate = percent.value().abs();
        BigDecimal expected =
                change.value().multiply(hundred).divide(base, percent.value().scale() + 2, RoundingMode.HALF_UP);
        BigDecimal distance =
                change.value().multiply(hundred).subtract(rate.multiply(base)).abs();
        BigDecimal slack = hundred.multiply(change.slack())
                .add(percent.halfUnit().multiply(base))
                .add(rate.multiply(prior.slack()))
                .add(percent.halfUnit().multiply(prior.slack()));
        return new Relation(
                formula, all, expected, rate, percent.halfUnit(), Unit.PERCENT, distance.compareTo(slack) <= 0);
    }

    /** The stated count is the number found. */
    public static Relation count(String formula, List<Participant> participants, long expected, long found) {
        return new Relation(
                formula,
                participants,
                BigDecimal.valueOf(expected),
                BigDecimal.valueOf(found),
                BigDecimal.ZERO,
                Unit.COUNT,
                expected == found);
    }

    private static StatedAmount amount(Participant participant) {
        return participant
                .amount()
                .orElseThrow(() -> new IllegalArgumentException("Not an amount: " + participant.label()));
    }
}
