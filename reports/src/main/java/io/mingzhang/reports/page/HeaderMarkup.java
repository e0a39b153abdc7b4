package io.mingzhang.reports.page;

import io.mingzhang.model.budget.Column;
import java.util.Arrays;
import java.util.List;

/** The labels above the columns of a table, those of several columns over all of them. */
final class HeaderMarkup {

    private HeaderMarkup() {}

    static void write(Markup out, List<Column> columns) {
        List<List<String>> paths = columns.stream()
                .map(column -> Arrays.stream(column.label().split("/")).toList())
                .toList();
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        out.open("thead");
        for (int level = 0; level < depth; level++) {
            out.open("tr");
            for (int column = 0; column < paths.size(); ) {
                int end = end(paths, column, level);
                List<String> path = paths.get(column);
                boolean leaf = path.size() == level + 1;
                if (path.size() > level) {
                    out.element(
                            "th",
                            path.get(level),
                            "scope",
                            "col",
                            "colspan",
                            end - column > 1 ? String.valueOf(end - column) : "",
                            "rowspan",
                            leaf && depth - level > 1 ? String.valueOf(depth - level) : "");
                }
                column = end;
            }
            out.close();
        }
        out.close();
    }

    /** The column behind the last one that shares the label at this level. */
    private static int end(List<List<String>> paths, int column, int level) {
        List<String> path = paths.get(column);
        int end = column + 1;
        if (path.size() <= level + 1) {
            return end;
        }
        while (end < paths.size()
                && paths.get(end).size() > level + 1
                && paths.get(end).subList(0, level + 1).equals(path.subList(0, level + 1))) {
            end++;
        }
        return end;
    }
}
