package io.mingzhang.checks.file;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;

/** Traces of cells of a fictional workbook. */
final class Traces {

    private Traces() {}

    static FileTrace of(FileTrace.Kind kind, int row, String printed, String stored) {
        return new FileTrace(kind, "", printed, stored, SourceLocation.ofSheet("a.xlsx", "支出总表", 1, row, 4));
    }

    static Verdicts verdicts(String id, FileTrace... traces) {
        return Verdicts.of(id, TextFixture.traces(traces));
    }
}
