package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Projects;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds declarations, puts them away, takes them back; with everybody told who has to know. */
@Service
public class DeclarationStore {

    private final TargetHeads heads;
    private final TargetRows rows;
    private final Told told;
    private final Access access;
    private final InstantSource clock;

    DeclarationStore(TargetHeads heads, TargetRows rows, Told told, Access access, InstantSource clock) {
        this.heads = heads;
        this.rows = rows;
        this.told = told;
        this.access = access;
        this.clock = clock;
    }

    /** Who is told of declarations that come and go. */
    @Component
    record Told(Workflow workflow, Projects projects, AuditTrail trail, ChangeRecord changes) {

        void stands(TargetHead head, Map<String, String> funding, boolean declared) {
            ProjectRef project = head.subject().project();
            if (project != null) {
                projects.targetStands(project.id(), head.year(), declared);
                changes.costs(head, declared ? Map.of() : funding, declared ? funding : Map.of());
            }
        }
    }

    /**
     * A declaration to be added.
     *
     * @param head what it is
     * @param form what stands in it
     * @param ownerId whose it is
     * @param action how it came about, for the audit trail
     */
    public record New(TargetHead head, DeclaredForm form, UUID ownerId, String action) {}

    /** Adds a declaration; refused when there is one already for its project or department and year. */
    @Transactional
    public UUID add(New declaration) {
        TargetHead head = declaration.head();
        DeclaredForm form = declaration.form();
        if (!heads.insert(new TargetHeads.Stored(head, declaration.ownerId(), form.fields(), form.goals()))) {
            throw taken(head);
        }
        rows.save(head.id(), 0, form.indicators());
        rows.saveTasks(head.id(), 0, form.tasks());
        rows.saveFunding(head.id(), form.funding());
        TargetHead counted = head.changed(0, head.changed(), ChangedRows.amounts(head, form));
        heads.update(new TargetHeads.Stored(counted, declaration.ownerId(), form.fields(), form.goals()));
        told.workflow()
                .start(new NewSubject(
                        Declarations.key(head.id()),
                        head.subject().title(),
                        head.path(),
                        head.year(),
                        head.divisionCode(),
                        declaration.ownerId(),
                        Objects.requireNonNullElse(counted.amounts().annualFen(), 0L),
                        head.subject().kind().name()));
        told.stands(head, form.funding(), true);
        told.trail()
                .record(
                        ChangeRecord.subject(head),
                        declaration.action(),
                        Map.of(),
                        Map.of(
                                "名称",
                                head.subject().title(),
                                "年度",
                                head.year(),
                                "模板",
                                head.template().id()));
        return head.id();
    }

    private Refused taken(TargetHead head) {
        ProjectRef project = head.subject().project();
        Optional<TargetHeads.Stored> other = project == null
                ? heads.ofDepartment(head.places().department().id(), head.year())
                : heads.ofProject(project.id(), head.year());
        String what = project == null ? "部门" : "项目";
        return Refused.showing(
                ProblemCode.CONFLICT,
                "这个%s已有 %d 年度的绩效目标申报。".formatted(what, head.year()),
                "请打开已有的申报继续填写。",
                Map.of("id", other.map(found -> found.head().id().toString()).orElse("")));
    }

    /** Puts a declaration away that was not sent yet, or was sent back; it can be taken back. */
    @Transactional
    public void delete(UUID id) {
        TargetHead head =
                heads.lock(id).orElseThrow(() -> Refused.notFound("绩效目标申报")).head();
        access.demand(Permission.TARGET_WRITE, head.path(), head.year());
        if (!head.standing().isEditable()) {
            throw new Refused(ProblemCode.LOCKED, "已送审或已通过的申报不能删除。", "请先撤回，或由审核人退回后再删除。");
        }
        told.workflow().remove(Declarations.key(id));
        heads.setDeleted(id, clock.instant());
        told.stands(head, rows.funding(id), false);
        told.trail().record(ChangeRecord.subject(head), "删除", Map.of(), Map.of());
    }

    /** Takes a deleted declaration back. */
    @Transactional
    public void restore(UUID id) {
        TargetHead head = heads.lockDeleted(id)
                .orElseThrow(() -> Refused.notFound("已删除的绩效目标申报"))
                .head();
        access.demand(Permission.TARGET_WRITE, head.path(), head.year());
        if (!heads.setDeleted(id, null)) {
            throw taken(head);
        }
        told.workflow().restore(Declarations.key(id));
        told.stands(head, rows.funding(id), true);
        told.trail().record(ChangeRecord.subject(head), "恢复", Map.of(), Map.of());
    }

    /** Puts several away, all or none; how many. */
    @Transactional
    public int deleteAll(List<UUID> ids) {
        ids.forEach(this::delete);
        return ids.size();
    }

    /** Takes several back, all or none; how many. */
    @Transactional
    public int restoreAll(List<UUID> ids) {
        ids.forEach(this::restore);
        return ids.size();
    }

    /** Shows a declaration to others as a good example, or no longer. */
    @Transactional
    public void example(UUID id, boolean example) {
        TargetHead head =
                heads.lock(id).orElseThrow(() -> Refused.notFound("绩效目标申报")).head();
        access.demand(Permission.TARGET_READ, head.path(), head.year());
        if (!access.may(Permission.TEMPLATE_WRITE, head.path(), head.year())) {
            access.demand(Permission.LIBRARY_WRITE, head.path(), head.year());
        }
        heads.setExample(id, example);
        told.trail().record(ChangeRecord.subject(head), "修改", Map.of("示例", head.example()), Map.of("示例", example));
    }
}
