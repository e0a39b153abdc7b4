package io.mingzhang.server.examination.listing;

import io.mingzhang.reports.headline.Headline;
import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.DocumentRow;
import io.mingzhang.server.examination.documents.Share;
import io.mingzhang.server.examination.sets.SetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department with its years side by side.
 *
 * @param department its name
 * @param division the place its documents name
 * @param years its years, the newest first, documents without year last
 * @param sets the sets its documents belong to
 */
record DepartmentView(String department, String division, List<DepartmentYear> years, List<SetRow> sets) {

    /**
     * A year of a department.
     *
     * @param year the year
     * @param documents its documents
     * @param found all findings
     * @param open findings without those about which something was decided that holds
     * @param byCategory open findings by category
     * @param amounts coverage of amounts
     * @param prose coverage of figures in sentences
     * @param headline the figures by which its budgets are known, by kind of document
     */
    record DepartmentYear(
            @Nullable Integer year,
            List<DocumentRow> documents,
            Counts found,
            Counts open,
            List<OverviewView.OfCategory> byCategory,
            Share amounts,
            Share prose,
            List<Headlined> headline) {}

    /**
     * The figures by which a budget is known.
     *
     * @param label the kind of the document, with its name where there are several of a kind
     * @param amounts the figures as printed
     */
    record Headlined(String label, List<Headline> amounts) {}
}
