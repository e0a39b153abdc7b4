package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.documents.Counts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department of which there are documents.
 *
 * @param department its name
 * @param division the place its documents name; empty when they name none
 * @param years the years of its documents, the newest first
 * @param documents how many documents there are of it
 * @param open findings without those about which something was decided that holds
 * @param found all findings
 * @param examinedAt when one of them was examined last
 */
record DepartmentRow(
        String department,
        String division,
        List<Integer> years,
        long documents,
        Counts open,
        Counts found,
        @Nullable Instant examinedAt) {}
