package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.EnumMap;
import java.util.Map;

/**
 * Notes the traces of one sheet. Of one kind the first {@value #MOST} are noted one by one and the rest by number, so that
 * no file can fill memory with them.
 */
final class TraceNotes {

    static final int MOST = 500;

    private final RowCollector out;
    private final String sheet;
    private final Map<FileTrace.Kind, Integer> counts = new EnumMap<>(FileTrace.Kind.class);

    TraceNotes(RowCollector out, String sheet) {
        this.out = out;
        this.sheet = sheet;
    }

    SourceLocation at(int row, int column) {
        return SourceLocation.ofSheet(out.source(), sheet, 0, row, column);
    }

    void trace(FileTrace.Kind kind, String message, String printed, String stored, SourceLocation at) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
            out.note(new FileTrace(kind, message, printed, stored, at));
        }
    }

    void damage(Damage.Kind kind, String message, SourceLocation at) {
        out.note(new Damage(kind, message, "", at));
    }

    /** Says how many traces were not noted one by one. */
    void finish() {
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                String message = "同类情况另有 %d 处，未逐一列出".formatted(count - MOST);
                out.note(new FileTrace(kind, message, "", "", at(0, 0)));
            }
        });
    }
}
