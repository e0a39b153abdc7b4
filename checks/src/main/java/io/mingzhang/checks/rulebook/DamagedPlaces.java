package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a document shows signs of damage by text extraction: single lines or rows, pages, and parts whose header was lost. A
 * repeated page harms no figure, so it counts for nothing here.
 */
final class DamagedPlaces {

    private record Row(String source, int line, int block, int row, int page, String sheet) {
        static Row of(SourceLocation at) {
            return at.line() > 0
                    ? new Row(at.source(), at.line(), 0, 0, 0, "")
                    : new Row(at.source(), 0, at.block(), at.row(), at.page(), at.sheet());
        }
    }

    private final Set<Row> rows = new HashSet<>();

    private record Page(String source, int number) {
        static Page of(SourceLocation at) {
            return new Page(at.source(), at.page());
        }
    }

    private final Set<String> parts = new HashSet<>();
    private final Set<Page> pages = new HashSet<>();

    private DamagedPlaces() {}

    static DamagedPlaces of(List<Disclosure> documents) {
        DamagedPlaces places = new DamagedPlaces();
        documents.forEach(places::add);
        return places;
    }

    private void add(Disclosure disclosure) {
        for (Damage damage : disclosure.damages()) {
            switch (damage.kind()) {
                case HEADER_LOST -> {
                    if (!damage.part().isEmpty()) {
                        parts.add(damage.part());
                    }
                }
                case SHIFTED_ROW, LOST_VALUE, CLIPPED_NAME, CLIPPED_TEXT, MARKUP -> rows.add(Row.of(damage.at()));
                case RECOGNIZED_PAGE -> pages.add(Page.of(damage.at()));
                case PAGE_REPEAT, LABEL_VARIANT, UNREADABLE_PAGE, DOUBTFUL_TABLE, GARBLED_TEXT -> {}
            }
        }
    }

    /** Whether the part lost its header, or a figure of the problem stands in a damaged row or on a damaged page. */
    boolean touches(String part, Problem problem) {
        return parts.contains(part)
                || !(rows.isEmpty() && pages.isEmpty())
                        && problem.participants().stream()
                                .map(Participant::at)
                                .anyMatch(at -> rows.contains(Row.of(at)) || pages.contains(Page.of(at)));
    }
}
