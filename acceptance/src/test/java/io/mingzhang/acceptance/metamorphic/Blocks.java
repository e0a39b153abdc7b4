package io.mingzhang.acceptance.metamorphic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits the tables of a text: a table is a run of lines with tabs. */
final class Blocks {

    private Blocks() {}

    /** The text with every table replaced by what the edit makes of its rows. */
    static String edit(String text, UnaryOperator<List<List<String>>> edit) {
        List<String> out = new ArrayList<>();
        List<List<String>> block = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.contains("\t")) {
                block.add(Arrays.asList(line.split("\t", -1)));
            } else {
                flush(out, block, edit);
                out.add(line);
            }
        }
        flush(out, block, edit);
        return String.join("\n", out) + "\n";
    }

    /** The text with every cell of its tables replaced. */
    static String editCells(String text, UnaryOperator<String> edit) {
        return edit(
                text,
                rows -> rows.stream()
                        .map(row -> row.stream().map(edit).toList())
                        .toList());
    }

    /** The index of the first row that holds all of these cells; −1 when none does. */
    static int rowWith(List<List<String>> rows, String... cells) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).containsAll(Arrays.asList(cells))) {
                return i;
            }
        }
        return -1;
    }

    private static void flush(List<String> out, List<List<String>> block, UnaryOperator<List<List<String>>> edit) {
        if (!block.isEmpty()) {
            edit.apply(List.copyOf(block)).forEach(row -> out.add(String.join("\t", row)));
            block.clear();
        }
    }
}
