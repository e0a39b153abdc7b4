package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.Workflow;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening declarations. */
@Service
public class Declarations {

    /** What the workflow calls declarations. */
    public static final String KIND = "TARGET";

    private final DeclarationReader reader;
    private final Workflow workflow;
    private final Access access;

    Declarations(DeclarationReader reader, Workflow workflow, Access access) {
        this.reader = reader;
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
        Declaration declaration = reader.readable(id);
        Situation situation = workflow.situation(key(id));
        return view(declaration, situation, obstacle(declaration.head(), situation.stepName()));
    }

    /** A declaration as it was once, for the current person, who may read it; it cannot be changed any more. */
    @Transactional(readOnly = true)
    public DeclarationView viewAsOf(UUID id, TargetHead head, DeclaredForm form) {
        return view(reader.asOf(head, form), workflow.situation(key(id)), "这是历史版本，不能修改。");
    }

    /** A declaration that the current person may read. */
    @Transactional(readOnly = true)
    public Declaration readable(UUID id) {
        return reader.readable(id);
    }

    /** A declaration, whoever asks; for the program's own work. */
    @Transactional(readOnly = true)
    public Optional<Declaration> find(UUID id) {
        return reader.find(id);
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
