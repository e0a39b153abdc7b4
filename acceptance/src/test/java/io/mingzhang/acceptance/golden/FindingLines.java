package io.mingzhang.acceptance.golden;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Relation;
import java.util.ArrayList;
import java.util.List;

/** The findings of an examination in compact lines: check, severity, lines or pages, expected and found; no text. */
final class FindingLines {

    private FindingLines() {}

    /** One line for each finding, in the order of the document, then the sums. */
    static List<String> of(Examination examined) {
        List<String> lines = new ArrayList<>(examined.report().findings().stream()
                .map(FindingLines::line)
                .sorted()
                .toList());
        Coverage coverage = examined.report().coverage();
        lines.add("coverage amounts %d/%d prose %d/%d"
                .formatted(
                        coverage.amounts().bound(),
                        coverage.amounts().total(),
                        coverage.prose().bound(),
                        coverage.prose().total()));
        return lines;
    }

    private static String line(Finding finding) {
        List<Integer> places = finding.participants().stream()
                .map(participant -> participant.at().line() + participant.at().page())
                .distinct()
                .toList();
        boolean isOnPages = finding.participants().stream()
                .anyMatch(participant -> participant.at().page() > 0);
        return "%s %s %s%s%s%s"
                .formatted(
                        finding.checkId(),
                        finding.severity(),
                        isOnPages ? "P" : "L",
                        places.stream()
                                .map(String::valueOf)
                                .limit(8)
                                .reduce((a, b) -> a + "," + b)
                                .orElse("-"),
                        finding.problem().relation().map(FindingLines::figures).orElse(""),
                        finding.problem().extractionDamage() ? " damaged" : "");
    }

    private static String figures(Relation relation) {
        return " expected %s found %s %s"
                .formatted(
                        relation.expected().stripTrailingZeros().toPlainString(),
                        relation.found().stripTrailingZeros().toPlainString(),
                        relation.unit());
    }
}
