package io.mingzhang.reports.findings;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Audited;
import java.util.ArrayList;
import java.util.List;

/**
 * An examined file in one line of a list.
 *
 * @param source the file, as the user named it
 * @param department whose budget it is, empty when unknown
 * @param year the fiscal year, empty when unknown
 * @param counts how many findings of each severity, gravest first
 * @param unexamined at how many places pages and tables take no part in any check
 */
public record FileSummary(String source, String department, String year, List<Long> counts, int unexamined) {

    private static final int COUNTS_FROM = 3;

    /** The label of the places that took no part in any check. */
    public static final String UNEXAMINED = "未参加核对";

    /** What a file came to. */
    public static FileSummary of(Audited audited) {
        List<Long> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(audited.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        return new FileSummary(
                audited.document().source(),
                audited.document().department(),
                audited.document()
                        .fiscalYear()
                        .map(year -> String.valueOf(year.value()))
                        .orElse(""),
                counts,
                audited.unexaminedPlaces());
    }

    /** The line again, from its {@link #cells()}. */
    public static FileSummary ofCells(List<String> cells) {
        return new FileSummary(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.subList(COUNTS_FROM, cells.size() - 1).stream()
                        .map(Long::valueOf)
                        .toList(),
                Integer.parseInt(cells.getLast()));
    }

    /** The labels above {@link #cells()}. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("文件", "部门（单位）", "年度"));
        for (Severity severity : Severity.values()) {
            labels.add(severity.label());
        }
        labels.add(UNEXAMINED);
        return labels;
    }

    /** The line as texts. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(source, department, year));
        counts.forEach(count -> cells.add(String.valueOf(count)));
        cells.add(String.valueOf(unexamined));
        return cells;
    }
}
