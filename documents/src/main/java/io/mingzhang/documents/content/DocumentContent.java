package io.mingzhang.documents.content;

import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.List;

/**
 * What a reader found in a document, in reading order, understood by nobody yet.
 *
 * @param source the document, as the user named it
 * @param rows paragraphs and rows of grids
 * @param damages signs of damage that the reader itself noticed (left-over mark-up, undecodable bytes)
 * @param traces what the file holds beside what is printed: hidden parts, comments, stored values that differ
 */
public record DocumentContent(String source, List<ContentRow> rows, List<Damage> damages, List<FileTrace> traces) {
    public DocumentContent {
        rows = List.copyOf(rows);
        damages = List.copyOf(damages);
        traces = List.copyOf(traces);
    }
}
