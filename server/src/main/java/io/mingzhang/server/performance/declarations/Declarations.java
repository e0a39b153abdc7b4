package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.PrintedOrder;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.Workflow;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening declarations. */
@Service
public class Declarations {

    /** What the workflow calls declarations. */
    public static final String KIND = "TARGET";

    private final TargetHeads heads;
    private final TargetRows rows;
    private final Templates templates;
    private final Workflow workflow;
    private final Access access;

    Declarations(TargetHeads heads, TargetRows rows, Templates templates, Workflow workflow, Access access) {
        this.heads = heads;
        this.rows = rows;
        this.templates = templates;
        this.workflow = workflow;
        this.access = access;
    }

    /** The key under which the workflow knows a declaration. */
    public static SubjectKey key(UUID id) {
        return new SubjectKey(KIND, id);
    }

    /** A declaration as the current person sees it. */
    @Transactional(readOnly = true)
    public DeclarationView view(UUID id) {
        Declaration declaration = readable(id);
        Situation situation = workflow.situation(key(id));
        return view(declaration, situation, obstacle(declaration.head(), situation.stepName()));
    }

    /** A declaration as it was once, for the current person, who may read it; it cannot be changed any more. */
    @Transactional(readOnly = true)
    public DeclarationView viewAsOf(UUID id, TargetHead head, DeclaredForm form) {
        DeclarationTemplate template =
                templates.version(head.template().id(), head.template().version());
        return view(new Declaration(head, template, form), workflow.situation(key(id)), "这是历史版本，不能修改。");
    }

    private static DeclarationView view(Declaration declaration, Situation situation, String obstacle) {
        TargetHead head = declaration.head();
        DeclaredForm form = declaration.form();
        return new DeclarationView(
                head.id(),
                head.standing().revision(),
                head.subject().kind(),
                head.subject().title(),
                head.year(),
                head.path(),
                head.subject().project(),
                head.places().unit(),
                head.places().department(),
                head.places().division(),
                declaration.printed(),
                form.fields(),
                form.funding(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                situation,
                obstacle.isEmpty(),
                obstacle,
                head.changed().at(),
                head.changed().name(),
                head.example(),
                head.provenance());
    }

    /** A declaration that the current person may read. */
    @Transactional(readOnly = true)
    public Declaration readable(UUID id) {
        TargetHeads.Stored stored = heads.find(id).orElseThrow(() -> Refused.notFound("绩效目标申报"));
        access.demand(
                Permission.TARGET_READ, stored.head().path(), stored.head().year());
        return whole(stored);
    }

    /** A declaration, whoever asks; for the program's own work. */
    @Transactional(readOnly = true)
    public Optional<Declaration> find(UUID id) {
        return heads.find(id).map(this::whole);
    }

    /** A declaration with everything that stands in it. */
    Declaration whole(TargetHeads.Stored stored) {
        TargetHead head = stored.head();
        DeclarationTemplate template =
                templates.version(head.template().id(), head.template().version());
        DeclaredForm form = new DeclaredForm(
                stored.fields(),
                rows.funding(head.id()),
                stored.goals(),
                rows.tasks(head.id()),
                PrintedOrder.of(template).sorted(rows.indicators(head.id())));
        return new Declaration(head, template, form);
    }

    /** Why the current person may not change a declaration now, in Chinese; empty when he may. */
    String obstacle(TargetHead head, String stepName) {
        if (head.standing().state() == SubjectState.APPROVED) {
            return "已审核通过并锁定，需要修改请发起调整。";
        }
        if (!head.standing().isEditable()) {
            return "正在“%s”环节，不能修改；需要修改请先撤回，或由审核人退回。".formatted(stepName);
        }
        return access.may(Permission.TARGET_WRITE, head.path(), head.year()) ? "" : "您没有修改这份申报的权限。";
    }
}
