package io.mingzhang.server.examination.changes;

import io.mingzhang.checks.comparison.DocumentComparison;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.examination.export.ExportSource;
import io.mingzhang.server.examination.export.Reexamination;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.files.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads two versions and compares them; the last few comparisons are kept, since the same one is looked at again and again. */
@Component
class Comparisons {

    private static final int MOST_KEPT = 32;
    private static final int MOST_FIGURES = 2000;

    private final Reexamination reading;
    private final Downloads downloads;
    private final Map<Pair, Figures> kept = new LinkedHashMap<>();

    Comparisons(Reexamination reading, Downloads downloads) {
        this.reading = reading;
        this.downloads = downloads;
    }

    private record Pair(Sha256 before, Sha256 after) {}

    /**
     * What differs.
     *
     * @param first the first changes
     * @param total how many there are
     * @param problem why the versions could not be compared; empty when they were
     */
    record Figures(List<FigureChange> first, int total, String problem) {

        static Figures not(Failure failure) {
            return new Figures(List.of(), 0, failure.source() + "：" + failure.reason());
        }
    }

    /** The figures and texts that differ. */
    Figures between(ExportSource before, ExportSource after) {
        Pair pair = new Pair(before.content(), after.content());
        synchronized (kept) {
            Figures known = kept.remove(pair);
            if (known != null) {
                kept.put(pair, known);
                return known;
            }
        }
        Figures figures = downloads.inTurn(() -> compared(before, after));
        synchronized (kept) {
            kept.put(pair, figures);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return figures;
    }

    private Figures compared(ExportSource before, ExportSource after) {
        return switch (document(before)) {
            case Result.Failed<Disclosure>(var failure) -> Figures.not(failure);
            case Result.Done<Disclosure>(var old) ->
                switch (document(after)) {
                    case Result.Failed<Disclosure>(var failure) -> Figures.not(failure);
                    case Result.Done<Disclosure>(var now) -> figures(old, now);
                };
        };
    }

    private Result<Disclosure> document(ExportSource source) {
        return switch (reading.read(source, source.fileName())) {
            case Result.Failed<Understood>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Understood>(var understood) ->
                Audited.isNoBudget(understood.document())
                        ? new Result.Failed<>(Failure.noBudget(source.fileName()))
                        : new Result.Done<>(understood.document());
        };
    }

    private static Figures figures(Disclosure old, Disclosure now) {
        DocumentComparison comparison = DocumentComparison.of(
                new DocumentComparison.Version(old, List.of()), new DocumentComparison.Version(now, List.of()));
        List<FigureChange> first = comparison.changes().stream()
                .limit(MOST_FIGURES)
                .map(FigureChange::of)
                .toList();
        return new Figures(first, comparison.changes().size(), "");
    }
}
