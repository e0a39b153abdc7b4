package io.mingzhang.reports.run;

import java.util.List;

/**
 * What a report says of one file, as plain texts: they can be kept in the journal of an interrupted run and mean the same
 * to a later one.
 *
 * @param lines in the order in which they are written
 */
public record ReportPart(List<Line> lines) {

    /**
     * A piece of it.
     *
     * @param kind where it belongs, in the words of the report that made it: a sheet, a property
     * @param cells its texts
     */
    public record Line(String kind, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** A piece of one text. */
        public static Line of(String kind, String text) {
            return new Line(kind, List.of(text));
        }

        /** The first text. */
        public String text() {
            return cells.getFirst();
        }
    }

    public ReportPart {
        lines = List.copyOf(lines);
    }
}
