package io.mingzhang.documents.content;

import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which Mingzhang knows what it added itself to a workbook that it wrote: the list of the sheets, the list of
 * what was not understood, and the hidden column that says where rows come from. None of it is a part of the document.
 */
public final class OwnMarks {

    /** The first cell of the sheet that lists the others. */
    public static final String INDEX = "明账转换目录";

    /** The first cell of the sheet that lists what was not understood. */
    public static final String LEFT = "明账未识别内容";

    /** The label of the hidden column that says where rows come from. */
    public static final String PLACES = "来源位置";

    private OwnMarks() {}

    /** The document without what Mingzhang added to it; the same object where it added nothing. */
    public static DocumentContent without(DocumentContent content) {
        Set<String> added = new HashSet<>();
        for (ContentRow row : content.rows()) {
            String text = row.soleText();
            if (!row.at().sheet().isEmpty() && (text.equals(INDEX) || text.equals(LEFT))) {
                added.add(row.at().sheet());
            }
        }
        List<FileTrace> traces =
                content.traces().stream().filter(trace -> !isOwn(trace)).toList();
        if (added.isEmpty()) {
            return traces.size() == content.traces().size()
                    ? content
                    : new DocumentContent(content.source(), content.rows(), content.damages(), traces);
        }
        List<ContentRow> rows = new ArrayList<>(content.rows().size());
        for (ContentRow row : content.rows()) {
            if (!added.contains(row.at().sheet())) {
                rows.add(new ContentRow(
                        rows.size(), row.block(), row.tabular(), row.headingLevel(), row.cells(), row.at()));
            }
        }
        return new DocumentContent(content.source(), rows, content.damages(), traces);
    }

    private static boolean isOwn(FileTrace trace) {
        return trace.kind() == FileTrace.Kind.HIDDEN_COLUMN && trace.stored().startsWith(PLACES);
    }
}
