package io.mingzhang.acceptance.pdf;

import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.acceptance.golden.Digest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of a file of truth was read right, by sort, and what was not. */
final class Accuracy {

    /** What is counted. */
    enum Sort {
        /** Kind, department and year of the document; kind, unit, year and page of its tables. */
        HEADS("文件与表头"),
        /** Labels and meaning of columns. */
        COLUMNS("栏目"),
        /** Filled cells of tables, in their row and column, on their page. */
        CELLS("表格单元格"),
        /** Fields, funding, goals and indicators of target forms. */
        FORMS("申报表"),
        /** Figures of sentences. */
        FIGURES("文字中的数字"),
        /** What the figures of sentences are said of. */
        BINDINGS("数字的含义");

        private final String label;

        Sort(String label) {
            this.label = label;
        }
    }

    private static final Pattern DIGEST = Pattern.compile("\\d+#[0-9a-f]{8}|-");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]");

    private final Map<Sort, int[]> tallies = new EnumMap<>(Sort.class);
    private final List<String> wrong = new ArrayList<>();

    /** Counts one thing. */
    void count(Sort sort, boolean right, String place, String expected, String found) {
        int[] tally = tallies.computeIfAbsent(sort, any -> new int[2]);
        tally[1]++;
        if (right) {
            tally[0]++;
        } else {
            wrong.add("%s %s: on the page %s, read %s"
                    .formatted(sort, place, expected, found.isBlank() ? "nothing" : found));
        }
    }

    /** Counts a text: right when it is the same but for blanks, or has the digest. */
    void countText(Sort sort, String place, String expected, String found) {
        count(sort, isSame(expected, found), place, expected, found);
    }

    /** What was not read right, with its page and both values. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The shares in one line for each sort. */
    List<String> shares() {
        return tallies.entrySet().stream()
                .map(entry -> "%s %d/%d = %s %%"
                        .formatted(
                                entry.getKey().label,
                                entry.getValue()[0],
                                entry.getValue()[1],
                                percent(entry.getValue()[0], entry.getValue()[1])))
                .toList();
    }

    /** Writes shares and what is wrong to a file of the build. */
    void report(String name) throws IOException {
        List<String> lines = new ArrayList<>(List.of(name));
        lines.addAll(shares());
        lines.addAll(wrong);
        Path folder = ProjectFolders.root().resolve("acceptance/target/pdf-accuracy");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".txt"), lines);
    }

    private static BigDecimal percent(int right, int all) {
        return BigDecimal.valueOf(right * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
    }

    /** Whether a text is the expected one, or has the expected digest; blanks do not count. */
    static boolean isSame(String expected, String found) {
        String plain = plain(found);
        return DIGEST.matcher(expected).matches()
                ? Digest.of(plain).equals(expected)
                : plain(expected).equals(plain);
    }

    /** A text without blanks. */
    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
