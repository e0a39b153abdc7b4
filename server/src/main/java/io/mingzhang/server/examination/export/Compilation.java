package io.mingzhang.server.examination.export;

import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.server.examination.sets.PlannedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one report is about.
 *
 * @param sources documents, each reported on by itself
 * @param together examines what contradicts between them, when they form a set; asked for after the documents
 */
record Compilation(List<ExportSource> sources, Optional<Supplier<AuditedSet>> together) {
    Compilation {
        sources = List.copyOf(sources);
    }

    /** Documents that have nothing to do with each other. */
    static Compilation of(List<ExportSource> sources) {
        return new Compilation(sources, Optional.empty());
    }

    /** The documents of a set under the names that its findings know them by. */
    static Compilation of(PlannedSet set, Supplier<AuditedSet> together) {
        List<ExportSource> sources = set.documents().entrySet().stream()
                .map(document -> new ExportSource(
                        document.getKey(),
                        "",
                        document.getValue().file().content(),
                        document.getValue().examinationId()))
                .toList();
        return new Compilation(sources, Optional.of(together));
    }
}
