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

    /**
     * The check, at each of the places; what fails in the same way at many of them becomes one finding with its list (负责人
     * missing in 20 of 20 forms). Failures are alike when they have the same non-empty group, whose words then are the
     * message: 未填写负责人.
     *
     * @param noun what the places are, with their measure word: 份申报表
     */
    public static <T> Rule eachGrouped(
            Function<ExaminedDocument, Stream<Place<T>>> places, Check<? super T> check, String noun) {
        return new Rule(infoOf(check), document -> {
            Recurrences recurrences = new Recurrences(noun);
            places.apply(document).forEach(place -> recurrences.add(place.part(), check.examine(place.content())));
            return recurrences.located();
        });
    }

    /** The check, on the document as a whole. */
    public static Rule whole(Check<ExaminedDocument> check) {
        return new Rule(
                infoOf(check), document -> check.examine(document).stream().map(outcome -> new Located("", outcome)));
    }

    /** The check, on each of the budgets the document binds together: what one says is not held against another. */
    public static Rule eachBooklet(Check<ExaminedDocument> check) {
        return new Rule(
                infoOf(check),
                document -> document.booklets().stream()
                        .flatMap(booklet -> check.examine(booklet).stream())
                        .map(outcome -> new Located("", outcome)));
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
