package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.kernel.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check together with the places of a document it looks at: an entry of the rulebook.
 *
 * @param info what the check is
 * @param examination runs the check at all its places
 */
public record Rule(CheckInfo info, Function<ExaminedDocument, Stream<Located>> examination) {

    /**
     * An outcome and the part of the document it belongs to.
     *
     * @param part id of the table, target or section; empty for the whole document
     * @param outcome the outcome
     */
    public record Located(String part, Outcome outcome) {}

    /** The check, at each of the places. */
    public static <T> Rule each(Function<ExaminedDocument, Stream<Place<T>>> places, Check<? super T> check) {
        return new Rule(
                infoOf(check),
                document -> places.apply(document)
                        .flatMap(place -> check.examine(place.content()).stream()
                                .map(outcome -> new Located(place.part(), outcome))));
    }

    /** The check, on the document as a whole. */
    public static Rule whole(Check<ExaminedDocument> check) {
        return new Rule(
                infoOf(check), document -> check.examine(document).stream().map(outcome -> new Located("", outcome)));
    }

    /** All of them; composition documents that they are independent. */
    public static List<Rule> all(Rule... rules) {
        return List.of(rules);
    }

    private static CheckInfo infoOf(Check<?> check) {
        CheckInfo info = check.getClass().getAnnotation(CheckInfo.class);
        if (info == null) {
            throw new IllegalStateException(
                    "No @CheckInfo on " + check.getClass().getName());
        }
        return info;
    }
}
