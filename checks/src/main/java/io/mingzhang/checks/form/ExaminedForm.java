package io.mingzhang.checks.form;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Place;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form under examination: the target with what a check must know of the document around it.
 *
 * @param target the form
 * @param year the fiscal year of the form, or of the document when the form names none
 * @param damagedRows rows of the document whose figures may be lost or shifted by extraction
 * @param clippedRows rows of the document whose texts were cut off by extraction
 * @param names its indicators with their whole names
 */
public record ExaminedForm(
        PerformanceTarget target,
        Optional<FiscalYear> year,
        Set<String> damagedRows,
        Set<String> clippedRows,
        FullNames names) {

    /** Damage that puts figures in doubt; clipped names and repeated pages do not. */
    private static final Set<Damage.Kind> DOUBTFUL =
            EnumSet.of(Damage.Kind.SHIFTED_ROW, Damage.Kind.LOST_VALUE, Damage.Kind.HEADER_LOST);

    /** The forms of a document, made once for all checks. */
    private record All(List<Place<ExaminedForm>> places) {}

    /** Every form of the document that is not an unfilled template. */
    public static Stream<Place<ExaminedForm>> in(ExaminedDocument document) {
        return document.view(All.class, ExaminedForm::all).places().stream();
    }

    private static All all(ExaminedDocument document) {
        Set<String> damaged = rows(document, DOUBTFUL);
        Set<String> clipped = rows(document, EnumSet.of(Damage.Kind.CLIPPED_TEXT));
        Optional<FiscalYear> year = document.disclosure().fiscalYear();
        return new All(document.eachTarget()
                .map(place -> new Place<>(place.part(), of(place.content(), year, damaged, clipped)))
                .toList());
    }

    private static Set<String> rows(ExaminedDocument document, Set<Damage.Kind> kinds) {
        return document.disclosure().damages().stream()
                .filter(damage -> kinds.contains(damage.kind()))
                .map(damage -> rowOf(damage.at()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ExaminedForm of(
            PerformanceTarget target, Optional<FiscalYear> year, Set<String> damagedRows, Set<String> clippedRows) {
        return new ExaminedForm(target, target.year().or(() -> year), damagedRows, clippedRows, new FullNames(target));
    }

    /** Whether the row there shows signs of figures lost or shifted by extraction. */
    public boolean isDamaged(SourceLocation at) {
        return damagedRows.contains(rowOf(at));
    }

    /** Whether a text standing there was cut off by extraction. */
    public boolean isClipped(SourceLocation at) {
        return clippedRows.contains(rowOf(at));
    }

    /** The indicators of a period in order, with their whole names. */
    public List<Indicator> indicators(TargetPeriod period) {
        return names.of(period);
    }

    /** As {@link #in}, projects only. */
    public static Stream<Place<ExaminedForm>> projectsIn(ExaminedDocument document) {
        return in(document).filter(place -> !place.content().target().wholeDepartment());
    }

    /** The declared total of a period, as a figure; empty when it is blank or could not be read. */
    public Optional<Participant> total(TargetPeriod period) {
        return target.total(period).flatMap(ExaminedForm::figure);
    }

    /** The amount of a funding row as a figure. */
    public static Optional<Participant> figure(FundingRow row) {
        String label = row.period().label()
                + (row.source() == FundingSource.UNKNOWN
                        ? row.label()
                        : row.source().label());
        return row.amount().map(amount -> Participant.of(label, amount.asExact(), row.at()));
    }

    /** The amount of a participant known to be one. */
    public static StatedAmount amountOf(Participant figure) {
        return figure.amount().orElseThrow(() -> new IllegalArgumentException("Not an amount: " + figure.label()));
    }

    /** What the form is, for messages: 《name》. */
    public String title() {
        return "《" + (target.name().isEmpty() ? target.title() : target.name()) + "》";
    }

    /** What the form is, for fingerprints: independent of its place in the document. */
    public String identity() {
        String name = ProjectNames.key(target.name());
        return name.isEmpty() ? target.id() : name;
    }

    /** The problem as an outcome, marked when one of its figures stands in a damaged row. */
    public Outcome failed(Problem problem) {
        boolean damaged = problem.participants().stream().anyMatch(figure -> damagedRows.contains(rowOf(figure.at())));
        return new Outcome.Failed(damaged ? problem.damaged() : problem);
    }

    private static String rowOf(SourceLocation at) {
        return at.line() > 0
                ? at.source() + ":" + at.line()
                : at.source() + ":" + at.sheet() + ":" + at.page() + ":" + at.block() + ":" + at.row();
    }
}
