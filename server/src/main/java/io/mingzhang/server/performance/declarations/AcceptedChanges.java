package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.merge.FormChange;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Stores changes that fit: the cells, the new state of the declaration, the record of who made them.
 *
 * @param heads the declarations
 * @param rows their rows
 * @param record who changed what
 */
@Component
record AcceptedChanges(TargetHeads heads, ChangedRows rows, ChangeRecord record) {

    /**
     * Stores them.
     *
     * @param stored the declaration, locked
     * @param work what is to be stored
     * @param now who made them, when
     * @param action what it is called in the audit trail
     * @return the new revision of the declaration
     */
    int keep(TargetHeads.Stored stored, FormPatching.Work work, TargetHead.Changed now, String action) {
        TargetHead head = stored.head();
        int revision = head.standing().revision() + 1;
        List<FormChange> placed = rows.save(head.id(), revision, work);
        DeclaredForm form = work.cells().form();
        TargetHead changed = head.changed(revision, now, ChangedRows.amounts(head, form));
        heads.update(new TargetHeads.Stored(changed, stored.ownerId(), form.fields(), form.goals()));
        record.add(changed, work, placed, action);
        if (!changed.amounts().equals(head.amounts())) {
            record.describe(changed);
        }
        return revision;
    }
}
