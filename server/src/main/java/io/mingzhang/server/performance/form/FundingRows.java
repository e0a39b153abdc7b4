package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import io.mingzhang.standards.vocabulary.PrintedLabel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which row of the funding block a source of money belongs into. What a row means is what its printed label means: one row
 * may mean the funds of city and county on the left and those of the city alone on the right.
 */
public final class FundingRows {

    private static final Set<FundingSource> FROM_ELSEWHERE =
            EnumSet.of(FundingSource.SELF_RAISED, FundingSource.OTHER, FundingSource.UNKNOWN);
    private static final List<FundingSource> GATHERING = List.of(
            FundingSource.APPROPRIATION,
            FundingSource.CURRENT_APPROPRIATION,
            FundingSource.FISCAL,
            FundingSource.CITY_COUNTY);

    private FundingRows() {}

    /** What a row means in a period. */
    public static FundingSource meaning(FormParts.FundingLine row, TargetPeriod period) {
        String label = row.labels().getOrDefault(period.name(), "");
        return Standards.shipped()
                .forms()
                .funding(PrintedLabel.of(label))
                .map(found -> FundingSource.valueOf(found.source()))
                .orElseGet(() -> FundingSource.valueOf(row.source()));
    }

    /** The row whose meaning is just this source; named by the source under which its amounts are kept. */
    public static Optional<FundingSource> exactRowFor(
            DeclarationTemplate template, TargetPeriod period, FundingSource source) {
        List<FormParts.FundingLine> rows = rows(template, period);
        return rows.stream()
                .filter(row -> meaning(row, period) == source)
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.source().equals(source.name()))
                        .findFirst())
                .map(row -> FundingSource.valueOf(row.source()));
    }

    /** The row for money of a source: its own, or the one that gathers such money; empty when the form has none. */
    public static Optional<FundingSource> rowFor(
            DeclarationTemplate template, TargetPeriod period, FundingSource source) {
        Optional<FundingSource> exact = exactRowFor(template, period, source);
        if (exact.isPresent()) {
            return exact;
        }
        List<FundingSource> gathering =
                FROM_ELSEWHERE.contains(source) ? List.of(FundingSource.OTHER, FundingSource.SELF_RAISED) : GATHERING;
        return gathering.stream()
                .flatMap(wanted -> exactRowFor(template, period, wanted).stream())
                .findFirst();
    }

    private static List<FormParts.FundingLine> rows(DeclarationTemplate template, TargetPeriod period) {
        FormParts.Funding block = template.funding();
        return block == null
                ? List.of()
                : block.rows().stream()
                        .filter(row -> row.labels().containsKey(period.name()))
                        .toList();
    }
}
