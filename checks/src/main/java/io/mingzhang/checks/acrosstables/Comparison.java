package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.RelationText;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How figures of different tables are compared in one set of tables.
 *
 * @param set the set
 */
record Comparison(TableSet set) {

    private static final String REMEDY = "核对两张表，以据实的一处为准，改正另一处。";

    /** Two figures that should be one and the same amount. */
    Outcome same(String identity, String formula, Participant stated, Participant reference) {
        return outcome(identity, Relation.same(formula, stated, reference));
    }

    /** A figure that should be the sum of others; of a single other it is a quotation. */
    Outcome sum(String identity, String formula, Participant stated, List<Participant> parts) {
        return parts.size() == 1
                ? same(identity, formula, stated, parts.getFirst())
                : outcome(identity, Relation.sumOf(formula, stated, parts));
    }

    /** The two figures, where both are stated. */
    Optional<Outcome> both(
            String identity, String formula, Optional<Participant> stated, Optional<Participant> reference) {
        return stated.isPresent() && reference.isPresent()
                ? Optional.of(same(identity, formula, stated.get(), reference.get()))
                : Optional.empty();
    }

    /** Two amounts that should be one and the same, each perhaps the sum of several figures; empty where one is not stated. */
    Optional<Outcome> sums(String identity, String formula, List<Participant> one, List<Participant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.size() == 1 || other.size() > 1) {
            return Optional.of(
                    one.size() == 1
                            ? sum(identity, formula, one.getFirst(), other)
                            : balance(identity, formula, one, other));
        }
        return Optional.of(sum(identity, formula, other.getFirst(), one));
    }

    private Outcome balance(String identity, String formula, List<Participant> one, List<Participant> other) {
        List<Relation.Term> terms = new ArrayList<>();
        other.forEach(figure -> terms.add(new Relation.Term(1, figure)));
        one.stream().skip(1).forEach(figure -> terms.add(new Relation.Term(-1, figure)));
        return outcome(identity, Relation.sum(formula, one.getFirst(), terms));
    }

    private Outcome outcome(String identity, Relation relation) {
        boolean isScale = !relation.holds()
                && factor(relation.found(), relation.expected()).isPresent()
                && !set.misscaled().isEmpty();
        if (isScale) {
            return new Outcome.NotChecked("一表金额单位疑有误，见 XT-10", relation.participants());
        }
        return Outcome.of(relation, broken -> problem(identity, broken));
    }

    private Problem problem(String identity, Relation relation) {
        String message = RelationText.of(relation)
                + factor(relation.found(), relation.expected())
                        .map("两数恰为 %s 倍，疑金额单位有误。"::formatted)
                        .orElse("");
        Problem problem = Problem.of(identity, relation, message, REMEDY);
        return isLastDigit(relation) ? problem.withSeverity(Severity.INFO) : problem;
    }

    /** Final accounts are printed from rounded parts: a difference in the last digit is a residue (尾差), no contradiction. */
    private boolean isLastDigit(Relation relation) {
        BigDecimal envelopes = relation.participants().stream()
                .flatMap(figure -> figure.amount().stream())
                .map(StatedAmount::halfUnitFen)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return set.isFinalAccounts() && relation.difference().abs().compareTo(envelopes) <= 0;
    }

    /** The power of ten, from ten up, by which two amounts differ exactly. */
    static Optional<String> factor(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() != one.signum()) {
            return Optional.empty();
        }
        BigDecimal a = one.stripTrailingZeros();
        BigDecimal b = other.stripTrailingZeros();
        boolean hasSameDigits = a.unscaledValue().equals(b.unscaledValue());
        return hasSameDigits && a.scale() != b.scale()
                ? Optional.of(BigDecimal.ONE
                        .scaleByPowerOfTen(Math.abs(a.scale() - b.scale()))
                        .toPlainString())
                : Optional.empty();
    }
}
