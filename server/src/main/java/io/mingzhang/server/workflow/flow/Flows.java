package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Step;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Things on their chains, as the page shows and moves them. */
@Service
class Flows {

    private final Stored stored;
    private final Situations situations;
    private final Deciding deciding;
    private final Moves moves;
    private final TransactionTemplate each;

    Flows(
            Stored stored,
            Situations situations,
            Deciding deciding,
            Moves moves,
            PlatformTransactionManager transactions) {
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.stored = stored;
        this.situations = situations;
        this.deciding = deciding;
        this.moves = moves;
    }

    @Transactional(readOnly = true)
    FlowView view(SubjectKey key) {
        SubjectRow subject = stored.subjects().find(key).orElseThrow(() -> Refused.notFound("事项"));
        deciding.demandSight(subject);
        return view(subject);
    }

    @Transactional
    FlowView move(SubjectKey key, MoveOrder.Required order) {
        return view(moves.move(key, order));
    }

    /** Each by itself: what one is refused for does not hold up the others. */
    @Transactional
    BulkAnswer moveAll(MovesOrder.Required order) {
        List<BulkAnswer.Item> items = order.items().stream()
                .map(item -> moveOne(new SubjectKey(order.kind(), item.id()), item.order()))
                .toList();
        return new BulkAnswer(items.stream().filter(BulkAnswer.Item::done).count(), items);
    }

    private BulkAnswer.Item moveOne(SubjectKey key, MoveOrder.Required order) {
        try {
            each.executeWithoutResult(apart -> moves.move(key, order));
            return new BulkAnswer.Item(key.id(), true, "", List.of());
        } catch (Refused refused) {
            return new BulkAnswer.Item(key.id(), false, refused.detail() + refused.remedy(), findings(refused));
        }
    }

    private static List<GateFinding> findings(Refused refused) {
        return refused.present().orElse(null) instanceof List<?> present
                ? present.stream()
                        .filter(GateFinding.class::isInstance)
                        .map(GateFinding.class::cast)
                        .toList()
                : List.of();
    }

    /** What stands against sending a thing, and what is only worth knowing: shown before it is sent. */
    @Transactional // a gate may keep what it has found
    List<GateFinding> problems(SubjectKey key) {
        SubjectRow subject = stored.subjects().find(key).orElseThrow(() -> Refused.notFound("事项"));
        deciding.demandSight(subject);
        return deciding.problems(subject);
    }

    private FlowView view(SubjectRow subject) {
        Chain chain = situations.chainOf(subject);
        Situation situation = situations.of(subject);
        return new FlowView(
                subject.key().kind(),
                subject.key().id(),
                subject.about().title(),
                subject.belongs().year(),
                Long.toString(subject.about().amountFen()),
                situation,
                chain.steps().stream().map(step -> step(step, chain, subject)).toList(),
                stored.history().of(subject.key()).stream().map(Flows::move).toList(),
                moves.waitedFor(subject),
                situation.open().contains(MoveKind.RETURN)
                        ? Situations.courseOf(chain).before(situation.step())
                        : List.of());
    }

    private static FlowView.StepView step(Step step, Chain chain, SubjectRow subject) {
        boolean dated = chain.hasDatesIn(subject.belongs().year());
        return new FlowView.StepView(
                step.number(),
                step.name(),
                step.role().label(),
                step.level().label(),
                dated ? step.opens() : null,
                dated ? step.closes() : null,
                stand(step, subject));
    }

    private static FlowView.Stand stand(Step step, SubjectRow subject) {
        int at = subject.standing().step();
        if (step.number() < at || subject.standing().state() == SubjectState.APPROVED) {
            return FlowView.Stand.DONE;
        }
        return step.number() == at ? FlowView.Stand.CURRENT : FlowView.Stand.AHEAD;
    }

    private static FlowView.MoveView move(HistoryEntry entry) {
        return new FlowView.MoveView(
                entry.round(),
                entry.move(),
                entry.move().label(),
                entry.from().name(),
                entry.to().name(),
                entry.state(),
                entry.opinion(),
                entry.person(),
                entry.actingFor(),
                entry.at(),
                Math.max(0, Duration.between(entry.since(), entry.at()).toMinutes())); // a clock may have been put back
    }
}
