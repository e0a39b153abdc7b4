package io.mingzhang.acceptance.mutation;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a file as they were read, by their places; what moves to another page has the same place.
 *
 * @param texts the text of each row by its place
 */
record ReadRows(Map<String, String> texts) {

    /** The rows of a file. */
    static ReadRows of(String id, byte[] file) {
        try {
            Map<String, String> rows = new HashMap<>();
            for (ContentRow row : DocumentReader.read(id, file).rows()) {
                String text = row.cells().stream().map(GridCell::text).collect(Collectors.joining("\t"));
                rows.merge(place(row.at()), text, (a, b) -> a + "\n" + b);
            }
            return new ReadRows(rows);
        } catch (UnreadableDocumentException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The places whose rows read otherwise. */
    Set<String> otherThan(ReadRows before) {
        return Stream.concat(before.texts().keySet().stream(), texts.keySet().stream())
                .filter(place -> !before.texts().getOrDefault(place, "").equals(texts.getOrDefault(place, "")))
                .collect(Collectors.toSet());
    }

    /** The places that a finding names. */
    static Set<String> places(Finding finding) {
        return finding.participants().stream()
                .map(participant -> place(participant.at()))
                .collect(Collectors.toSet());
    }

    private static String place(SourceLocation at) {
        return at.sheet().isEmpty() ? at.block() + ":" + at.row() : at.sheet() + ":" + at.row();
    }
}
