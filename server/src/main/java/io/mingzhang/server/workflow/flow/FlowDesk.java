package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.Workflow;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What modules ask of the chains. */
@Service
class FlowDesk implements Workflow {

    private final Subjects subjects;
    private final Situations situations;
    private final Moves moves;
    private final Routes routes;

    FlowDesk(Subjects subjects, Situations situations, Moves moves, Routes routes) {
        this.subjects = subjects;
        this.situations = situations;
        this.moves = moves;
        this.routes = routes;
    }

    @Override
    @Transactional
    public void start(NewSubject subject) {
        Routes.Beginning beginning = routes.beginning(subject);
        subjects.insert(subject, beginning.chain().id(), beginning.departmentPath(), beginning.task(), routes.now());
    }

    @Override
    @Transactional
    public void describe(SubjectKey key, String title, long amountFen) {
        subjects.describe(key, title, amountFen);
    }

    @Override
    @Transactional(readOnly = true)
    public Situation situation(SubjectKey key) {
        return situations.of(known(key));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Situation> situations(String kind, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : situations.of(subjects.find(kind, ids));
    }

    @Override
    @Transactional
    public void remove(SubjectKey key) {
        SubjectRow subject = subjects.findToMove(key).orElseThrow(() -> Refused.notFound("事项"));
        if (!subject.standing().isEditable() || subject.standing().round() > 1) {
            throw new Refused(
                    ProblemCode.LOCKED,
                    "“" + subject.about().title() + "”"
                            + subject.standing().state().label() + "，不能删除。",
                    "送审的先撤回或请审核人退回；通过审核的只能调整。");
        }
        subjects.setRemoved(key, routes.now());
    }

    @Override
    @Transactional
    public void restore(SubjectKey key) {
        if (subjects.findRemovedToo(key).isEmpty()) {
            throw Refused.notFound("事项");
        }
        subjects.setRemoved(key, null);
    }

    @Override
    @Transactional
    public Situation reopen(SubjectKey key, String reason) {
        return situations.of(moves.move(key, new MoveOrder(MoveKind.REOPEN, 0, reason, null).required()));
    }

    private SubjectRow known(SubjectKey key) {
        return subjects.find(key).orElseThrow(() -> Refused.notFound("事项"));
    }
}
