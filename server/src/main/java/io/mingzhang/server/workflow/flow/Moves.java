package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectMoved;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.machine.Move;
import io.mingzhang.server.workflow.machine.Standing;
import io.mingzhang.server.workflow.machine.Transitions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves things along their chains, each in a transaction of its own or of the caller's. */
@Service
class Moves {

    private final Stored stored;
    private final Chains chains;
    private final Deciding deciding;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Moves(Stored stored, Chains chains, Deciding deciding, ApplicationEventPublisher events, InstantSource clock) {
        this.stored = stored;
        this.chains = chains;
        this.deciding = deciding;
        this.events = events;
        this.clock = clock;
    }

    /** Moves a thing as the current person; refused with the reason when that cannot be. */
    @Transactional
    SubjectRow move(SubjectKey key, MoveOrder.Required order) {
        SubjectRow before = stored.subjects().findToMove(key).orElseThrow(() -> Refused.notFound("事项"));
        deciding.demandSight(before);
        if (order.revision() != null && order.revision() != before.revision()) {
            throw movedMeanwhile(before);
        }
        Chain chain = chainFor(order.kind(), before);
        Standing standing = Transitions.after(
                        before.standing(), new Move(order.kind(), order.toStep()), Situations.courseOf(chain))
                .orElseThrow(() -> unlawful(order, before));
        Powers.Power power = deciding.demandPower(order.kind(), before, chain);
        if (order.kind() == MoveKind.SUBMIT) {
            deciding.demandReady(before, chain);
        }
        return store(order, before, after(order, before, standing, chain), power);
    }

    private SubjectRow store(MoveOrder.Required order, SubjectRow before, SubjectRow after, Powers.Power power) {
        stored.history().add(order.kind(), before, after, power.actingFor());
        if (order.kind() != MoveKind.URGE) {
            stored.subjects().store(after);
            events.publishEvent(new SubjectMoved(
                    after.key(),
                    order.kind(),
                    before.standing().step(),
                    after.standing().step(),
                    after.standing().state(),
                    after.standing().round(),
                    order.opinion()));
        }
        return after;
    }

    /** From filling in it takes the chain that is in force then; under way it keeps its own. */
    private Chain chainFor(MoveKind kind, SubjectRow subject) {
        return kind == MoveKind.SUBMIT
                ? chains.inForce(
                        subject.key().kind(),
                        subject.about().variant(),
                        subject.belongs().path(),
                        subject.belongs().year())
                : deciding.chainOf(subject);
    }

    private SubjectRow after(MoveOrder.Required order, SubjectRow before, Standing standing, Chain chain) {
        CurrentPerson person = deciding.person();
        boolean urged = order.kind() == MoveKind.URGE;
        Instant now = clock.instant();
        return new SubjectRow(
                before.key(),
                before.about(),
                before.belongs(),
                before.ownerId(),
                chain.id(),
                deciding.task(chain, standing.step(), before.belongs().path()),
                standing,
                submitter(order.kind(), before, person),
                urged ? before.lastBy() : person.id(),
                now,
                order.opinion(),
                urged ? before.revision() : before.revision() + 1);
    }

    private static @Nullable UUID submitter(MoveKind kind, SubjectRow before, CurrentPerson person) {
        return switch (kind) {
            case SUBMIT -> person.id();
            case REOPEN -> null;
            case APPROVE, RETURN, WITHDRAW, URGE -> before.submittedBy();
        };
    }

    private Refused movedMeanwhile(SubjectRow now) {
        return new Refused(ProblemCode.CONFLICT, newestMove(now) + "您的操作没有执行。", "请查看最新的流程记录后再决定。");
    }

    private Refused unlawful(MoveOrder.Required order, SubjectRow now) {
        String state = now.standing().state() == SubjectState.APPROVED
                ? "已通过审核"
                : "现处于“" + now.task().name() + "”环节(" + now.standing().state().label() + ")";
        return new Refused(
                ProblemCode.CONFLICT,
                newestMove(now) + "“" + now.about().title() + "”" + state + "，不能"
                        + order.kind().label() + "。",
                "请刷新后查看流程记录。");
    }

    private String newestMove(SubjectRow subject) {
        return stored.history().newest(subject.key()).map(Moments::told).orElse("");
    }
}
