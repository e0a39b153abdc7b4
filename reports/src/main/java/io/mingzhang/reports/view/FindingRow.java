package io.mingzhang.reports.view;

import io.mingzhang.checks.settings.FindingContent;
import io.mingzhang.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a finding as lists, counts and marks need.
 *
 * @param ordinal its 1-based number in the document
 * @param check the id of the check
 * @param category the id of its category
 * @param severity ERROR, WARNING or INFO
 * @param fingerprint recognizes it in a later run
 * @param content changes when its figures change
 * @param partTitle the table, form or section in which the likely culprit stands
 * @param message what is wrong
 */
public record FindingRow(
        int ordinal,
        String check,
        String category,
        String severity,
        String fingerprint,
        String content,
        String partTitle,
        String message) {

    /** The findings of a document or set, numbered from 1. */
    static List<FindingRow> of(List<Finding> findings, Views views) {
        List<FindingRow> rows = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            rows.add(of(finding, views, rows.size() + 1));
        }
        return rows;
    }

    private static FindingRow of(Finding finding, Views views, int ordinal) {
        return new FindingRow(
                ordinal,
                finding.checkId(),
                finding.category(),
                finding.severity().name(),
                finding.fingerprint(),
                FindingContent.digest(finding),
                views.partOf(finding).title(),
                finding.problem().message());
    }
}
