package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wholes of shares whose text names none: “教育支出 120.00 万元，占 60%；住房保障支出 80.00 万元，占 40%。” The shares of one section are
 * of the total the table prints for the same money, when more of them agree with it than differ; one wrong share among
 * right ones is found so, and shares of something else are left alone.
 */
final class UnsaidWholes {

    private static final int FEWEST = 2;

    private final Map<Told, Participant> wholes = new LinkedHashMap<>();

    /** The money shares are told of, in one section. */
    private record Of(String heading, Quantity total) {}

    UnsaidWholes(List<Told> shares, Narration narration, QuotedFacts facts) {
        Map<Of, List<Told>> together = shares.stream()
                .filter(share -> share.statement().whole().isEmpty())
                .filter(share ->
                        classOf(share).isPresent() && part(share, narration).isPresent())
                .collect(Collectors.groupingBy(
                        share -> new Of(share.heading(), total(share)), LinkedHashMap::new, Collectors.toList()));
        together.forEach((of, group) -> whole(of.total(), facts)
                .filter(whole -> isWholeOf(whole, group, narration))
                .ifPresent(whole -> group.forEach(share -> wholes.put(share, whole))));
    }

    /** The whole of a share that names none; empty when nothing shows which it is. */
    Optional<Participant> of(Told share) {
        return Optional.ofNullable(wholes.get(share));
    }

    private static boolean isWholeOf(Participant whole, List<Told> shares, Narration narration) {
        long agree = shares.stream()
                .filter(share -> part(share, narration)
                        .filter(part -> percent(share)
                                .filter(percent -> Relation.share("", share.figure(), percent, part, whole)
                                        .holds())
                                .isPresent())
                        .isPresent())
                .count();
        return agree >= FEWEST && agree * 2 > shares.size();
    }

    private static Optional<StatedPercent> percent(Told share) {
        return share.statement().percent();
    }

    private static Optional<Participant> part(Told share, Narration narration) {
        return narration.find(share.statement().of()).filter(Told::hasAmount).map(Told::figure);
    }

    private static Optional<ClassificationCode> classOf(Told share) {
        return Stream.of(share.statement().quantities())
                .filter(quantities -> quantities.size() == 1)
                .flatMap(quantities -> quantities.getFirst().code().stream())
                .filter(code -> code.level() == 1)
                .findFirst();
    }

    private static Quantity total(Told share) {
        Quantity part = share.statement().quantities().getFirst();
        return Quantity.of(part.side(), part.fund(), part.period(), part.measure());
    }

    private static Optional<Participant> whole(Quantity total, QuotedFacts facts) {
        QuotedFacts.Candidates found = facts.of(total);
        return found.facts().stream()
                .map(Fact::figure)
                .filter(figure -> !figure.amount().orElseThrow().isZero())
                .findFirst();
    }
}
