package io.mingzhang.reports.findings;

import io.mingzhang.kernel.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings put together by their cause. */
public final class CauseGroups {

    private CauseGroups() {}

    /** The causes in the order of their first findings; in each the gravest finding first, the order kept otherwise. */
    public static List<List<Finding>> of(Collection<Finding> findings) {
        Map<String, List<Finding>> byCause = new LinkedHashMap<>();
        int alone = 0;
        for (Finding finding : findings) {
            String group = finding.problem().group();
            String key = group.isEmpty() ? "alone " + alone++ : "group " + group;
            byCause.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        byCause.values().forEach(cause -> cause.sort(Comparator.comparing(Finding::severity)));
        return List.copyOf(byCause.values());
    }
}
