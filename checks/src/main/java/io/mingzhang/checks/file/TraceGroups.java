package io.mingzhang.checks.file;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Traces of one kind, by the sheet or the table they stand in. */
final class TraceGroups {

    private TraceGroups() {}

    static Map<String, List<FileTrace>> of(ExaminedDocument document, FileTrace.Kind kind) {
        Map<String, List<FileTrace>> groups = new LinkedHashMap<>();
        document.disclosure().traces().stream()
                .filter(trace -> trace.kind() == kind)
                .forEach(trace -> groups.computeIfAbsent(place(trace.at()), key -> new ArrayList<>())
                        .add(trace));
        return groups;
    }

    private static String place(SourceLocation at) {
        return at.sheet().isEmpty() ? at.headings() : at.sheet();
    }

    static Participant figure(FileTrace trace) {
        return Participant.text("单元格", trace.printed(), trace.at());
    }

    static String where(String place) {
        return place.isEmpty() ? "文件" : "“" + place + "”";
    }
}
