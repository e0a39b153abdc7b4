package io.mingzhang.reports.text;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.CauseGroups;
import io.mingzhang.reports.findings.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The findings of one document, gravest first; findings with one cause stand together under the gravest of them, and long
 * lists of one check are cut short with their number.
 */
final class FindingList {

    /** Causes shown in full for one check, by severity; the rest is counted. Errors are what people come for. */
    private static final Map<Severity, Integer> MOST_OF_A_CHECK =
            Map.of(Severity.ERROR, 30, Severity.WARNING, 8, Severity.INFO, 3);

    private static final int MOST_OF_A_CAUSE = 4;

    private final Ink ink;
    private final boolean all;

    FindingList(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    /** The lines; none when there are no findings. */
    List<String> lines(Collection<Finding> findings, Places places) {
        List<String> lines = new ArrayList<>();
        FindingBlock block = new FindingBlock(ink, places);
        Map<Severity, Map<String, List<List<Finding>>>> causes = causes(findings);
        for (Severity severity : Severity.values()) {
            Map<String, List<List<Finding>>> checks = causes.getOrDefault(severity, Map.of());
            if (!checks.isEmpty()) {
                long count =
                        findings.stream().filter(f -> f.severity() == severity).count();
                long here = checks.values().stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .filter(f -> f.severity() == severity)
                        .count();
                lines.add("");
                lines.add(ink.severity(severity, Messages.severityHeading(severity, count, count - here)));
                checks.values().forEach(cause -> ofOneCheck(severity, cause, block, lines));
            }
        }
        return lines;
    }

    private void ofOneCheck(Severity severity, List<List<Finding>> causes, FindingBlock block, List<String> lines) {
        int most = all ? causes.size() : Math.min(causes.size(), MOST_OF_A_CHECK.getOrDefault(severity, 0));
        for (List<Finding> cause : causes.subList(0, most)) {
            lines.add("");
            lines.addAll(block.full(cause.getFirst()));
            List<Finding> others = cause.subList(1, cause.size());
            if (!others.isEmpty()) {
                lines.add("    " + Messages.sameCause(others.size()));
                int shown = all ? others.size() : Math.min(others.size(), MOST_OF_A_CAUSE);
                others.subList(0, shown).forEach(finding -> lines.add(block.brief(finding)));
                addRest(others.size() - shown, "    · ", lines);
            }
        }
        if (most < causes.size()) {
            lines.add("");
            lines.add("  " + Messages.restOfCheck(causes.getFirst().getFirst().checkId(), causes.size() - most));
        }
    }

    private static void addRest(int rest, String indent, List<String> lines) {
        if (rest > 0) {
            lines.add(indent + Messages.rest(rest));
        }
    }

    /** Severity of the gravest → its check → causes in reading order, the gravest finding of each first. */
    private static Map<Severity, Map<String, List<List<Finding>>>> causes(Collection<Finding> findings) {
        return CauseGroups.of(findings).stream()
                .collect(Collectors.groupingBy(
                        cause -> cause.getFirst().severity(),
                        Collectors.groupingBy(
                                cause -> cause.getFirst().checkId(), LinkedHashMap::new, Collectors.toList())));
    }
}
