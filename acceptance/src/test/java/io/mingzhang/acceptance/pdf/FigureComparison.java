package io.mingzhang.acceptance.pdf;

import io.mingzhang.acceptance.pdf.Accuracy.Sort;
import io.mingzhang.acceptance.pdf.PageTruth.TrueFigure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of sentences as read beside those printed. */
final class FigureComparison {

    private FigureComparison() {}

    /** Counts the figures of a document. Statements without a number (持平) and those not in the truth are left out. */
    static void count(Accuracy accuracy, List<TrueFigure> truth, List<Section> narrative) {
        List<Statement> all = narrative.stream()
                .flatMap(section -> section.statements().stream())
                .toList();
        Map<String, Statement> byId =
                all.stream().collect(Collectors.toMap(Statement::id, Function.identity(), (one, same) -> one));
        Set<String> used = new HashSet<>();
        Set<String> kinds = truth.stream().map(TrueFigure::kind).collect(Collectors.toSet());
        List<Statement> read = all.stream()
                .filter(statement -> kinds.contains(statement.kind().name()))
                .toList();
        Alignment.of(truth, read, FigureComparison::isSaid).stream()
                .filter(pair -> pair.truth().isPresent())
                .forEach(pair -> {
                    TrueFigure figure = pair.truth().get();
                    String place = "p%d %s %s".formatted(figure.page(), figure.kind(), figure.value());
                    boolean found = pair.read()
                            .filter(statement -> isSaid(figure, statement) && used.add(statement.id()))
                            .isPresent();
                    accuracy.count(Sort.FIGURES, found, place, figure.value(), found ? figure.value() : "");
                    if (figure.belongs().equals("-")) {
                        return;
                    }
                    String bound = found ? binding(pair.read().orElseThrow(), byId) : "";
                    accuracy.count(
                            Sort.BINDINGS,
                            found && belongs(figure, pair.read().orElseThrow(), byId),
                            place,
                            (figure.belongs() + " " + figure.direction() + " " + figure.baseline()).strip(),
                            bound);
                });
    }

    private static boolean isSaid(TrueFigure figure, Statement statement) {
        return figure.kind().equals(statement.kind().name())
                && figure.page() == statement.at().page()
                && value(statement).equals(figure.value());
    }

    private static String value(Statement statement) {
        if (statement.kind() == StatementKind.COUNT) {
            return String.valueOf(statement.count());
        }
        return statement
                .amount()
                .map(amount -> amount.value().abs().toPlainString())
                .or(() ->
                        statement.percent().map(percent -> percent.value().abs().toPlainString() + "%"))
                .orElse("");
    }

    private static boolean belongs(TrueFigure figure, Statement statement, Map<String, Statement> byId) {
        boolean sameChange = (figure.direction().isEmpty()
                        || figure.direction().equals(statement.direction().name()))
                && (figure.baseline().isEmpty()
                        || figure.baseline().equals(statement.baseline().name()));
        if (!figure.belongs().startsWith("of ")) {
            return sameChange
                    && statement.quantities().stream()
                            .anyMatch(quantity -> words(quantity)
                                    .containsAll(List.of(figure.belongs().split("\\."))));
        }
        Statement of = byId.get(statement.of());
        BigDecimal expected = new BigDecimal(figure.belongs().substring(3));
        return sameChange
                && of != null
                && of.amount()
                        .filter(amount -> amount.value().abs().compareTo(expected) == 0)
                        .isPresent();
    }

    private static String binding(Statement statement, Map<String, Statement> byId) {
        Statement of = byId.get(statement.of());
        return statement.quantities().stream().map(FigureComparison::words).toList()
                + (of == null ? "" : " of " + value(of))
                + " " + statement.direction() + " " + statement.baseline();
    }

    private static Set<String> words(Quantity quantity) {
        Set<String> words = new TreeSet<>(List.of(
                quantity.side().name(),
                quantity.fund().name(),
                quantity.measure().name(),
                quantity.period().name()));
        quantity.code().ifPresent(code -> words.add(code.digits()));
        if (!quantity.name().isEmpty()) {
            words.add(quantity.name());
        }
        return words;
    }
}
