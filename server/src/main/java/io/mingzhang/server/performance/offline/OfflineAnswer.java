package io.mingzhang.server.performance.offline;

import io.mingzhang.server.performance.merge.Conflict;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.List;

/**
 * What a workbook that came back says.
 *
 * @param revision of the declaration now
 * @param issuedRevision of the declaration when the workbook was given out
 * @param changes what was filled in and can be sent as it is
 * @param conflicts cells that were changed in the workbook and meanwhile in the declaration too
 * @param rejected what cannot be taken over
 */
record OfflineAnswer(
        int revision, int issuedRevision, List<FormChange> changes, List<Conflict> conflicts, List<Rejected> rejected) {

    /**
     * A content that cannot be taken over.
     *
     * @param at the cell
     * @param text what stands in the workbook
     * @param reason why not, in Chinese
     */
    record Rejected(String at, String text, String reason) {}
}
