package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.shipped.ShippedRules;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What one shipped check said of a document, in a form that tests can read. */
public record Verdicts(List<Outcome> outcomes) {

    /** The outcomes of the check with this id. */
    public static Verdicts of(String id, ExaminedDocument document) {
        Rule rule = ShippedRules.all(document.standards()).stream()
                .filter(candidate -> candidate.info().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Verdicts(
                rule.examination().apply(document).map(Rule.Located::outcome).toList());
    }

    /** The problems found. */
    public List<Problem> problems() {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Failed failed
                        ? java.util.stream.Stream.of(failed.problem())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /** What the problems say. */
    public List<String> messages() {
        return problems().stream().map(Problem::message).toList();
    }

    /** Why something was not checked. */
    public List<String> reasons() {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.NotChecked notChecked
                        ? java.util.stream.Stream.of(notChecked.reason())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /** How many relations held. */
    public long passed() {
        return outcomes.stream().filter(Outcome.Passed.class::isInstance).count();
    }

    @Override
    public String toString() {
        return outcomes.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
