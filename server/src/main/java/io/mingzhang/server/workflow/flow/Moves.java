package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectMoved;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.machine.Course;
import io.mingzhang.server.workflow.machine.Move;
import io.mingzhang.server.workflow.machine.Standing;
import io.mingzhang.server.workflow.machine.Transitions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves things along their chains, each in a transaction of its own or of the caller's. */
@Service
class Moves {

    private final Stored stored;
    private final Routes routes;
    private final Deciding deciding;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;

    Moves(Stored stored, Routes routes, Deciding deciding, CurrentPerson person, ApplicationEventPublisher events) {
        this.stored = stored;
        this.routes = routes;
        this.deciding = deciding;
        this.person = person;
        this.events = events;
    }

    /** Moves a thing as the current person; refused with the reason when that cannot be. */
    @Transactional
    SubjectRow move(SubjectKey key, MoveOrder.Required order) {
        SubjectRow before = stored.subjects().findToMove(key).orElseThrow(() -> Refused.notFound("事项"));
        deciding.demandSight(before);
        if (order.revision() != null && order.revision() != before.revision()) {
            throw movedMeanwhile(before);
        }
        Chain chain = routes.chainFor(order.kind(), before);
        Course course = routes.courseOf(chain, before);
        Standing standing = Transitions.after(before.standing(), new Move(order.kind(), order.toStep()), course)
                .orElseThrow(() -> unlawful(order, before));
        Power power = deciding.demand(order.kind(), before, chain);
        Instant now = routes.now();
        if (order.kind() == MoveKind.URGE) {
            stored.history().add(order, before, before, new History.By(power.actingFor(), now));
            stored.subjects().urge(key, now);
            return before;
        }
        SubjectRow after = after(order, before, standing, chain, now);
        routes.demandSomebody(after);
        stored.history().add(order, before, after, new History.By(power.actingFor(), now));
        stored.subjects().store(after, person.name());
        events.publishEvent(told(order, before, after));
        return after;
    }

    /** The names of those whose turn it is; none when it is nobody's, or that of whoever fills it in. */
    List<String> waitedFor(SubjectRow subject) {
        boolean waits = subject.standing().step() > 0 && subject.standing().state() != SubjectState.APPROVED;
        return waits ? routes.staffOf(subject) : List.of();
    }

    private SubjectRow after(MoveOrder.Required order, SubjectRow before, Standing standing, Chain chain, Instant now) {
        return new SubjectRow(
                before.key(),
                before.about(),
                before.belongs(),
                before.makers().sentBy(submitter(order.kind(), before)),
                chain.id(),
                routes.taskAt(chain, standing, before),
                standing,
                person.id(),
                now,
                order.opinion(),
                SubjectRow.Urges.NONE,
                before.revision() + 1);
    }

    private @Nullable UUID submitter(MoveKind kind, SubjectRow before) {
        return switch (kind) {
            case SUBMIT -> person.id();
            case REOPEN -> null;
            case APPROVE, RETURN, WITHDRAW, URGE -> before.makers().submittedBy();
        };
    }

    private static SubjectMoved told(MoveOrder.Required order, SubjectRow before, SubjectRow after) {
        return new SubjectMoved(
                after.key(),
                order.kind(),
                before.standing().step(),
                after.standing().step(),
                after.standing().state(),
                after.standing().round(),
                order.opinion());
    }

    private Refused movedMeanwhile(SubjectRow now) {
        return new Refused(ProblemCode.CONFLICT, newestMove(now) + "您的操作没有执行。", "请查看最新的流程记录后再决定。");
    }

    private Refused unlawful(MoveOrder.Required order, SubjectRow now) {
        SubjectState state = now.standing().state();
        String where =
                state == SubjectState.APPROVED ? "已通过审核" : "现处于“" + now.task().name() + "”环节(" + state.label() + ")";
        return new Refused(
                ProblemCode.CONFLICT,
                newestMove(now) + "“" + now.about().title() + "”" + where + "，不能"
                        + order.kind().label() + "。",
                "请刷新后查看流程记录。");
    }

    private String newestMove(SubjectRow subject) {
        return stored.history().newest(subject.key()).map(Moments::told).orElse("");
    }
}
