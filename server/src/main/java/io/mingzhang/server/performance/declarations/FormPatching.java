package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.merge.Conflict;
import io.mingzhang.server.performance.merge.Edit;
import io.mingzhang.server.performance.merge.FormPatch;
import io.mingzhang.server.performance.merge.Merge;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing declarations, also several people at once (autosave). */
@Service
public class FormPatching {

    private final AcceptedChanges accepted;
    private final Templates templates;
    private final Editor editor;

    FormPatching(AcceptedChanges accepted, Templates templates, Editor editor) {
        this.accepted = accepted;
        this.templates = templates;
        this.editor = editor;
    }

    /** Who changes, and whether he may. */
    @Component
    record Editor(CurrentPerson person, InstantSource clock, Access access, Declarations declarations) {

        void mayChange(TargetHead head) {
            access.demand(Permission.TARGET_WRITE, head.path(), head.year());
            String obstacle = declarations.obstacle(head, "审核");
            if (!obstacle.isEmpty()) {
                throw new Refused(ProblemCode.LOCKED, obstacle, "您的修改没有保存，请刷新页面查看最新状态。");
            }
        }

        TargetHead.Changed now() {
            return new TargetHead.Changed(clock.instant(), person.id(), person.name());
        }
    }

    /** Changes a declaration, or refuses with what others did to the same places. */
    @Transactional
    FormSaved patch(UUID id, FormPatch patch) {
        List<Edit> edits = patch.edits();
        int known = patch.knownRevision();
        TargetHeads.Stored stored = accepted.heads().lock(id).orElseThrow(() -> Refused.notFound("绩效目标申报"));
        TargetHead head = stored.head();
        editor.mayChange(head);
        int present = head.standing().revision();
        if (known > present) {
            throw Refused.badField("revision", "没有这个版本。");
        }
        ChangeRecord.Meanwhile meanwhile = accepted.record().since(id, known, present);
        Set<UUID> named = rowsNamed(edits);
        ChangedRows rows = accepted.rows();
        FormCells cells = rows.cells(stored, named);
        FollowingSums sums = FollowingSums.before(
                templates.version(head.template().id(), head.template().version()), edits, cells);
        FormCells before = rows.copy(cells);
        Merge.Result result = Merge.of(cells, edits, rows.changedSince(id, removed(edits), known, present)::contains);
        if (!result.conflicts().isEmpty()) {
            throw refusal(
                    present, result.conflicts(), meanwhile, accepted.record().lately(id, present));
        }
        return saved(stored, new Work(before, cells, result, sums.follow(cells)), meanwhile);
    }

    /**
     * Changes that fit.
     *
     * @param before what stood there
     * @param cells what stands there now
     * @param result what was done
     * @param followed sums that followed
     */
    record Work(FormCells before, FormCells cells, Merge.Result result, List<Edit.Fill> followed) {}

    private FormSaved saved(TargetHeads.Stored stored, Work work, ChangeRecord.Meanwhile meanwhile) {
        TargetHead.Changed now = editor.now();
        if (work.result().effective().isEmpty() && work.followed().isEmpty()) {
            return meanwhile.answer(stored.head().standing().revision(), now.at(), List.of());
        }
        int revision = accepted.keep(stored, work, now, "修改");
        return meanwhile.answer(revision, now.at(), work.followed());
    }

    /** The page may have heard of what it conflicts with: who did it is looked up among the last changes of all. */
    private static Refused refusal(
            int revision, List<Conflict> conflicts, ChangeRecord.Meanwhile meanwhile, ChangeRecord.Meanwhile lately) {
        return Refused.changedMeanwhile(
                "绩效目标申报",
                new FormConflicts(
                        revision,
                        conflicts.stream().map(lately::attributed).toList(),
                        meanwhile.changes(),
                        meanwhile.reload()));
    }

    private static Set<UUID> rowsNamed(List<Edit> edits) {
        Set<UUID> rows = new LinkedHashSet<>();
        edits.forEach(edit -> row(edit).ifPresent(rows::add));
        return rows;
    }

    private static Set<UUID> removed(List<Edit> edits) {
        Set<UUID> rows = new LinkedHashSet<>();
        edits.forEach(edit -> {
            if (edit instanceof Edit.Remove(var block, UUID id)) {
                rows.add(id);
            }
        });
        return rows;
    }

    private static Optional<UUID> row(Edit edit) {
        return switch (edit) {
            case Edit.Fill(CellKey.Indicator key, String from, String to) -> Optional.of(key.row());
            case Edit.Fill(CellKey.Task key, String from, String to) -> Optional.of(key.row());
            case Edit.Fill ignored -> Optional.empty();
            case Edit.AddIndicator(var added, var after) -> Optional.of(added.id());
            case Edit.AddTask(var added, var after) -> Optional.of(added.id());
            case Edit.Remove(var block, UUID id) -> Optional.of(id);
            case Edit.Move(var block, UUID id, var after, var level) -> Optional.of(id);
        };
    }
}
