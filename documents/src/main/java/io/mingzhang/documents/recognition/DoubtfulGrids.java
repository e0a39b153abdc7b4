package io.mingzhang.documents.recognition;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which tables and forms a grid that could not be read for certain holds; the reader knows only where it stands. */
final class DoubtfulGrids {

    private DoubtfulGrids() {}

    /** The damages, with those of a doubtful grid named once for every table and form that has rows in it. */
    static List<Damage> placed(List<Damage> damages, List<BudgetTable> tables, List<PerformanceTarget> targets) {
        List<Damage> placed = new ArrayList<>();
        for (Damage damage : damages) {
            Set<String> parts = damage.kind().isDoubtful() ? parts(damage.at().block(), tables, targets) : Set.of();
            if (parts.isEmpty()) {
                placed.add(damage);
            }
            for (String part : parts) {
                placed.add(new Damage(damage.kind(), damage.message(), part, damage.at()));
            }
        }
        return placed;
    }

    private static Set<String> parts(int block, List<BudgetTable> tables, List<PerformanceTarget> targets) {
        Set<String> parts = new LinkedHashSet<>();
        for (BudgetTable table : tables) {
            Stream<SourceLocation> rows = table.rows().stream().map(row -> row.at());
            if (Stream.concat(rows, Stream.of(table.at())).anyMatch(at -> at.block() == block)) {
                parts.add(table.id());
            }
        }
        for (PerformanceTarget target : targets) {
            Stream<SourceLocation> places = Stream.of(
                            target.funding().stream().map(row -> row.at()),
                            target.goals().stream().map(goal -> goal.at()),
                            target.indicators().stream().map(row -> row.at()),
                            Stream.of(target.at()))
                    .flatMap(each -> each);
            if (places.anyMatch(at -> at.block() == block)) {
                parts.add(target.id());
            }
        }
        return parts;
    }
}
