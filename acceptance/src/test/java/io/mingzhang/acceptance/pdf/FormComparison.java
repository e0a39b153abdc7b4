package io.mingzhang.acceptance.pdf;

import io.mingzhang.acceptance.pdf.Accuracy.Sort;
import io.mingzhang.acceptance.pdf.PageTruth.TrueForm;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import java.util.stream.Collectors;

/** A target form as read beside the form as printed. */
final class FormComparison {

    private FormComparison() {}

    /** Counts the forms of a document. */
    static void count(Accuracy accuracy, List<TrueForm> truth, List<PerformanceTarget> read) {
        Alignment.of(truth, read, (form, target) -> form.page() == target.at().page())
                .forEach(pair -> {
                    if (pair.truth().isEmpty()) {
                        PerformanceTarget extra = pair.read().orElseThrow();
                        accuracy.count(Sort.FORMS, false, "p" + extra.at().page(), "no form", extra.name());
                    } else {
                        count(accuracy, pair.truth().get(), pair.read().stream().toList());
                    }
                });
    }

    private static void count(Accuracy accuracy, TrueForm truth, List<PerformanceTarget> read) {
        String place = "p%d form".formatted(truth.page());
        String year = read.stream()
                .flatMap(target -> target.year().stream())
                .map(found -> String.valueOf(found.value()))
                .collect(Collectors.joining());
        if (!truth.year().equals("-")) {
            accuracy.countText(Sort.FORMS, place + " year", truth.year(), year);
        }
        accuracy.countText(
                Sort.FORMS,
                place + " unit",
                truth.unit(),
                read.stream().map(target -> target.unit().name()).collect(Collectors.joining()));
        for (List<String> line : truth.lines()) {
            switch (line.getFirst()) {
                case "field" ->
                    accuracy.countText(
                            Sort.FORMS, place + " field " + line.get(1), line.get(2), field(read, line.get(1)));
                case "funding" ->
                    accuracy.countText(
                            Sort.FORMS,
                            place + " funding " + line.get(1) + " " + line.get(2),
                            line.get(3),
                            funding(read, line.get(1), line.get(2)));
                case "goal" ->
                    accuracy.countText(
                            Sort.FORMS, place + " goal " + line.get(1), line.get(2), goal(read, line.get(1)));
                default -> {}
            }
        }
        indicators(accuracy, place, truth, read);
    }

    private static String field(List<PerformanceTarget> read, String field) {
        return read.stream()
                .map(target -> target.text(TargetField.valueOf(field)))
                .collect(Collectors.joining());
    }

    private static String funding(List<PerformanceTarget> read, String period, String source) {
        return read.stream()
                .flatMap(target -> target.funding().stream())
                .filter(row -> row.period().name().equals(period)
                        && row.source().name().equals(source))
                .map(FundingRow::text)
                .map(text -> text.replace(",", ""))
                .collect(Collectors.joining("; "));
    }

    private static String goal(List<PerformanceTarget> read, String period) {
        return read.stream()
                .flatMap(target -> target.goals().stream())
                .filter(goal -> goal.period().name().equals(period))
                .map(Goal::text)
                .collect(Collectors.joining());
    }

    private static void indicators(Accuracy accuracy, String place, TrueForm truth, List<PerformanceTarget> read) {
        List<List<String>> expected = truth.lines().stream()
                .filter(line -> line.getFirst().equals("indicator"))
                .toList();
        List<Indicator> found =
                read.stream().flatMap(target -> target.indicators().stream()).toList();
        Alignment.of(
                        expected,
                        found,
                        (line, indicator) -> indicator.period().name().equals(line.get(1))
                                && Accuracy.isSame(line.get(4), indicator.printedName()))
                .forEach(pair -> {
                    String name = place + " indicator "
                            + pair.truth().map(line -> line.get(4)).orElse("");
                    String right = pair.truth()
                            .map(line -> String.join(" ", line.subList(1, line.size())))
                            .orElse("no such indicator");
                    boolean same = pair.truth()
                            .flatMap(line -> pair.read().filter(indicator -> isSame(line, indicator)))
                            .isPresent();
                    accuracy.count(
                            Sort.FORMS,
                            same,
                            name,
                            right,
                            pair.read().map(FormComparison::told).orElse(""));
                });
    }

    private static boolean isSame(List<String> line, Indicator indicator) {
        return indicator.period().name().equals(line.get(1))
                && indicator.category().name().equals(line.get(2))
                && indicator.type().name().equals(line.get(3))
                && Accuracy.isSame(line.get(4), indicator.printedName())
                && Accuracy.isSame(line.get(5), indicator.value().printed());
    }

    private static String told(Indicator indicator) {
        return indicator.period() + " " + indicator.category() + " " + indicator.type() + " " + indicator.printedName()
                + " " + indicator.value().printed();
    }
}
