package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A region whose header has been read.
 *
 * @param region where it stands
 * @param header its header
 * @param columns its columns as the header reads
 * @param halves the tables side by side in it
 * @param bodyRows grid rows below the header, repeated headers taken away
 * @param repeats grid rows that repeat the header
 * @param body what its text columns speak of
 */
record RegionReading(
        TableRegion region,
        Header header,
        List<ColumnDraft> columns,
        List<Half> halves,
        List<Integer> bodyRows,
        List<Integer> repeats,
        BodyWords body) {

    TableGrid grid() {
        return region.grid();
    }

    /** The economic code set its names belong to: as the header says, else the one that knows more of them. */
    Optional<ClassificationScheme> economicScheme() {
        Optional<ClassificationScheme> stated = halves.getFirst().nameColumn().flatMap(ColumnDraft::scheme);
        int departmental = body.of(ClassificationScheme.DEPARTMENTAL_ECONOMIC);
        int government = body.of(ClassificationScheme.GOVERNMENT_ECONOMIC);
        if (stated.isPresent()) {
            return stated;
        }
        return departmental == 0 && government == 0
                ? Optional.empty()
                : Optional.of(
                        departmental >= government
                                ? ClassificationScheme.DEPARTMENTAL_ECONOMIC
                                : ClassificationScheme.GOVERNMENT_ECONOMIC);
    }

    /** Grid rows below the header that print it again, after a page break. */
    static List<Integer> repeats(TableGrid grid, Header header) {
        Set<String> known = new HashSet<>();
        for (int r = 0; r < header.height(); r++) {
            known.add(key(grid, r));
        }
        List<Integer> repeats = new ArrayList<>();
        for (int r = header.height(); r < grid.height(); r++) {
            if (grid.filledCount(r) > 1 && known.contains(key(grid, r))) {
                repeats.add(r);
            }
        }
        return repeats;
    }

    private static String key(TableGrid grid, int row) {
        StringBuilder key = new StringBuilder();
        for (int c = 0; c < grid.width(); c++) {
            key.append(LabelText.key(grid.text(row, c))).append('|');
        }
        return key.toString();
    }
}
