package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** A check that looks at one set of tables after the other. */
interface SetCheck extends Check<ExaminedDocument> {

    /** The outcomes in one set. */
    Stream<Outcome> examine(TableSet set);

    @Override
    default List<Outcome> examine(ExaminedDocument document) {
        return document.booklets().stream()
                .flatMap(booklet -> TableSet.of(booklet).stream())
                .flatMap(this::examine)
                .toList();
    }
}
