package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.document.Fact;
import io.mingzhang.checks.narrative.QuotedFacts;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of the year before, from the document of that year, as the later document refers to them. */
final class EarlierFigures {

    private final DocumentSet.Examined earlier;
    private final boolean unchanged;

    /** The figures of the earlier of two consecutive years. */
    EarlierFigures(DocumentSet.Pair years) {
        this.earlier = years.to();
        this.unchanged = Scope.isSaidUnchanged(
                years.from().document().disclosure(), years.to().document().disclosure());
    }

    /** What the earlier document states for a quantity of the later one; empty when it states nothing like it. */
    List<Participant> of(Quantity quantity) {
        BudgetPeriod period = earlier.publication().kind() == DocumentKind.FINAL_ACCOUNTS
                ? BudgetPeriod.FINAL
                : quantity.period() == BudgetPeriod.CURRENT_YEAR ? BudgetPeriod.CURRENT_YEAR : BudgetPeriod.TOTAL;
        return QuotedFacts.of(earlier.document()).of(quantity.in(period)).facts().stream()
                .map(this::named)
                .toList();
    }

    private Participant named(Fact fact) {
        String year = earlier.publication().year().map(y -> y.value() + "年").orElse("上年");
        return Participant.of(
                year + " " + fact.figure().label(), fact.amount(), fact.figure().at());
    }

    /** The relation to the figure that fits, or to the nearest when none does; empty without figures. */
    static Optional<Relation> best(Stream<Participant> figures, Function<Participant, Relation> relation) {
        return figures.map(relation)
                .min(Comparator.comparing((Relation r) -> !r.holds())
                        .thenComparing(r -> r.difference().abs()));
    }

    /** The scope may have changed between years; only where the document rules that out is a difference an error. */
    Problem weighed(Problem problem) {
        return unchanged ? problem.withSeverity(Severity.ERROR) : problem;
    }

    /** What the message adds on why it is no error. */
    String scopeNote() {
        return unchanged ? "文中称机构和口径没有变化。" : "如因机构或口径调整，应在文中说明。";
    }
}
