package io.mingzhang.reports.view;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Relation;
import io.mingzhang.reports.run.Audited;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation of a document, broken or held.
 *
 * @param check the id of the check
 * @param title its demand in a few words
 * @param finding the 1-based number of the finding it is broken in, 0 for a relation that holds
 * @param relation what was compared
 */
record ListedRelation(String check, String title, int finding, Relation relation) {

    /** The relations of a document, the broken ones first, in the order of the findings. */
    static List<ListedRelation> of(Audited audited) {
        List<ListedRelation> all = broken(audited.findings());
        audited.report()
                .held()
                .forEach(held -> all.add(new ListedRelation(held.check(), held.title(), 0, held.relation())));
        return all;
    }

    /** The relations that findings are about. */
    static List<ListedRelation> broken(List<Finding> findings) {
        List<ListedRelation> broken = new ArrayList<>();
        int number = 0;
        for (Finding finding : findings) {
            int ordinal = ++number;
            finding.problem()
                    .relation()
                    .ifPresent(relation ->
                            broken.add(new ListedRelation(finding.checkId(), finding.title(), ordinal, relation)));
        }
        return broken;
    }
}
