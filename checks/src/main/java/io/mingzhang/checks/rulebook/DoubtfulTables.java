package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables that could not be read for certain: what takes a figure of them is not judged, neither as right nor as wrong. */
final class DoubtfulTables {

    private static final String REASON = "所涉表格的行列无法可靠分开，或有些字的编码有误";

    private record Grid(String source, int block) {
        static Grid of(SourceLocation at) {
            return new Grid(at.source(), at.block());
        }
    }

    private final Set<String> parts = new HashSet<>();
    private final Set<Grid> grids = new HashSet<>();

    private DoubtfulTables() {}

    static DoubtfulTables of(ExaminedDocument document) {
        return of(List.of(document.disclosure()));
    }

    static DoubtfulTables of(List<Disclosure> documents) {
        DoubtfulTables doubtful = new DoubtfulTables();
        for (Disclosure document : documents) {
            for (Damage damage : document.damages()) {
                if (damage.kind().isDoubtful()) {
                    doubtful.parts.add(damage.part());
                    doubtful.grids.add(Grid.of(damage.at()));
                }
            }
        }
        doubtful.parts.remove("");
        return doubtful;
    }

    /** What a check said of a part, or that it could not be carried out there. */
    Outcome weighed(String part, Outcome outcome) {
        if (grids.isEmpty() || outcome instanceof Outcome.NotChecked) {
            return outcome;
        }
        boolean doubted = parts.contains(part)
                || outcome.participants().stream()
                        .map(Participant::at)
                        .anyMatch(at -> at.block() > 0 && grids.contains(Grid.of(at)));
        return doubted ? new Outcome.NotChecked(REASON, outcome.participants()) : outcome;
    }
}
