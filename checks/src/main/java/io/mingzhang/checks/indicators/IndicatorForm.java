package io.mingzhang.checks.indicators;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form with its indicators side by side.
 *
 * @param form the form
 * @param columns its two columns; a form of one column has no pairs
 * @param rows its indicators, what both columns state alike taken once
 */
record IndicatorForm(ExaminedForm form, Columns columns, List<Row> rows) {

    private static final int MOST_NAMED = 5;

    /**
     * An indicator, with its twin in the other column where both state the same.
     *
     * @param main the one that is judged
     * @param twin the other
     */
    record Row(Indicator main, Optional<Indicator> twin) {

        boolean isDamaged() {
            return main.damaged() || twin.map(Indicator::damaged).orElse(false);
        }

        Stream<Participant> figures() {
            return Stream.concat(Stream.of(main), twin.stream()).map(IndicatorForm::figure);
        }
    }

    /** The forms of a document, made once for all checks. */
    private record All(List<Place<IndicatorForm>> places) {}

    IndicatorForm {
        rows = List.copyOf(rows);
    }

    /** Every form of the document with indicators. */
    static Stream<Place<IndicatorForm>> in(ExaminedDocument document) {
        return document.view(All.class, IndicatorForm::all).places().stream();
    }

    private static All all(ExaminedDocument document) {
        return new All(ExaminedForm.in(document)
                .filter(place -> !place.content().target().indicators().isEmpty())
                .map(place -> new Place<>(place.part(), of(place.content())))
                .toList());
    }

    private static IndicatorForm of(ExaminedForm form) {
        Columns columns = Columns.of(form);
        IdentityHashMap<Indicator, Indicator> twins = new IdentityHashMap<>();
        Set<Indicator> merged = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Columns.Pair pair : columns.pairs()) {
            boolean alike = pair.whole().type() == pair.annual().type()
                    && Values.agree(pair.whole().value(), pair.annual().value());
            if (alike && Values.signsAgree(pair.whole().value(), pair.annual().value())) {
                twins.put(pair.annual(), pair.whole());
                merged.add(pair.whole());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Indicator row : form.indicators(TargetPeriod.IMPLEMENTATION)) {
            if (!merged.contains(row)) {
                rows.add(new Row(row, Optional.empty()));
            }
        }
        for (Indicator row : form.indicators(TargetPeriod.ANNUAL)) {
            rows.add(new Row(row, Optional.ofNullable(twins.get(row))));
        }
        return new IndicatorForm(form, columns, rows);
    }

    /** An indicator with its value, as a figure. */
    static Participant figure(Indicator row) {
        String label = row.period().label() + "“" + row.name() + "”";
        return row.value()
                .amount()
                .map(amount -> Participant.of(label, amount, row.valueAt()))
                .orElseGet(() -> Participant.text(label, row.value().printed(), row.valueAt()));
    }

    /** The project's years as its period states them. */
    Optional<ProjectYears> years() {
        Optional<ProjectYears> stated = ProjectYears.ofField(form.target().text(TargetField.PERIOD));
        return stated.or(() -> ProjectYears.between(
                form.target().text(TargetField.START_DATE), form.target().text(TargetField.END_DATE)));
    }

    /** Whether both columns are for one and the same year: period and money say so, or the one that speaks. */
    boolean isOneYear() {
        Optional<BigDecimal> whole = total(TargetPeriod.IMPLEMENTATION);
        Optional<BigDecimal> annual = total(TargetPeriod.ANNUAL);
        boolean moneySpeaks = whole.isPresent() && annual.isPresent();
        int stated = years().map(ProjectYears::count).orElse(0);
        return stated <= 1 && (moneySpeaks ? whole.get().compareTo(annual.get()) == 0 : stated == 1);
    }

    /** Whether the period or, where it is silent, the money says that the project runs for several years. */
    boolean isMultiYear() {
        int stated = years().map(ProjectYears::count).orElse(0);
        return stated > 1 || stated == 0 && hasMoreMoneyThanTheYear();
    }

    /** Whether the implementation period has more money than the year. */
    boolean hasMoreMoneyThanTheYear() {
        Optional<BigDecimal> annual = total(TargetPeriod.ANNUAL);
        return total(TargetPeriod.IMPLEMENTATION)
                .flatMap(whole -> annual.map(year -> whole.compareTo(year) > 0))
                .orElse(false);
    }

    private Optional<BigDecimal> total(TargetPeriod period) {
        return form.total(period).map(figure -> ExaminedForm.amountOf(figure).fen());
    }

    /** The names of rows: “甲”“乙”等 7 项. */
    static String named(List<Row> rows) {
        StringBuilder names = new StringBuilder();
        rows.stream()
                .map(row -> row.main().name())
                .distinct()
                .limit(MOST_NAMED)
                .forEach(name -> names.append('“').append(name).append('”'));
        long distinct = rows.stream().map(row -> row.main().name()).distinct().count();
        return distinct > MOST_NAMED ? names + "等 " + distinct + " 项" : names.toString();
    }

    /**
     * Rows with the same fault, as one outcome.
     *
     * @param fault what the fault is called, the message when it recurs over many forms
     * @param says what is wrong, after the names of the rows
     */
    Problem problem(String fault, List<Row> rows, String says, String remedy) {
        List<Participant> figures = rows.stream().flatMap(Row::figures).toList();
        Problem problem = Problem.of(form.identity() + "/" + fault, figures, form.title() + named(rows) + says, remedy)
                .inGroup(fault);
        return rows.stream().allMatch(Row::isDamaged) ? problem.damaged() : problem;
    }

    /** The problem as an outcome, marked where the rows are damaged. */
    Outcome failed(Problem problem) {
        return form.failed(problem);
    }

    /** That all these rows keep to a demand, as an outcome. */
    static Outcome kept(String demand, List<Row> rows) {
        return Outcome.passed(
                Relation.count(demand, rows.stream().flatMap(Row::figures).toList(), rows.size(), rows.size()));
    }
}
