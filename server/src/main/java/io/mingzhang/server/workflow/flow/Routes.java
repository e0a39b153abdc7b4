package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.machine.Course;
import io.mingzhang.server.workflow.machine.Standing;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Along which chain a thing goes, which steps of it, and whose turn it is at each. */
@Component
class Routes {

    private final Chains chains;
    private final Situations situations;
    private final Turns turns;
    private final InstantSource clock;

    Routes(Chains chains, Situations situations, Turns turns, InstantSource clock) {
        this.chains = chains;
        this.situations = situations;
        this.turns = turns;
        this.clock = clock;
    }

    /** From filling in it takes the chain that is in force then; under way it keeps its own. */
    Chain chainFor(MoveKind kind, SubjectRow subject) {
        return kind == MoveKind.SUBMIT || kind == MoveKind.REOPEN
                ? chains.inForce(
                        subject.key().kind(),
                        subject.about().variant(),
                        subject.belongs().path(),
                        subject.belongs().year())
                : situations.chainOf(subject);
    }

    /** The steps a thing takes. */
    Course courseOf(Chain chain, SubjectRow subject) {
        return Situations.courseOf(chain);
    }

    /** Whose turn it is where a thing stands. */
    SubjectRow.Task taskAt(Chain chain, Standing standing, SubjectRow subject) {
        return turns.at(chain, standing.step(), subject.belongs());
    }

    /** Where a new thing begins. */
    Beginning beginning(NewSubject subject) {
        Chain chain = chains.inForce(subject.key().kind(), subject.variant(), subject.path(), subject.year());
        return new Beginning(
                chain,
                turns.departmentOf(subject.path()),
                turns.at(chain.steps().getFirst(), subject.path(), subject.year()));
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Where a new thing begins.
     *
     * @param chain along which it goes
     * @param departmentPath the department it belongs to
     * @param task whose turn it is
     */
    record Beginning(Chain chain, String departmentPath, SubjectRow.Task task) {}
}
