package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Step;
import io.mingzhang.server.workflow.machine.Course;
import io.mingzhang.server.workflow.machine.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Along which chain a thing goes, which steps of it, and whose turn it is at each. */
@Component
class Routes {

    private final Chains chains;
    private final Situations situations;
    private final Turns turns;
    private final Staff staff;
    private final InstantSource clock;

    Routes(Chains chains, Situations situations, Turns turns, Staff staff, InstantSource clock) {
        this.staff = staff;
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

    /** The steps a thing takes: those that may be left out only where somebody can do them. */
    Course courseOf(Chain chain, SubjectRow subject) {
        return new Course(chain.steps().stream()
                .filter(step -> !step.optional()
                        || step.number() == subject.standing().step()
                        || !staff.of(turns.at(chain, step.number(), subject.belongs()), subject)
                                .isEmpty())
                .map(Step::number)
                .toList());
    }

    /** Refuses a move to where nobody could take it up: no thing lies where it is nobody's. */
    void demandSomebody(SubjectRow moved) {
        boolean waits = moved.standing().step() > 0 && moved.standing().state() != SubjectState.APPROVED;
        if (waits && staff.of(moved.task(), moved).isEmpty()) {
            throw new Refused(
                    ProblemCode.CONFLICT,
                    "下一环节“" + moved.task().name() + "”没有可以办理的"
                            + moved.task().role().label() + "（填报、送审的人不能审核）。",
                    "请联系安全管理员授权，再重新办理；内容已经保存。");
        }
    }

    /** The names of those who can do the step where a thing stands. */
    List<String> staffOf(SubjectRow subject) {
        return staff.of(subject.task(), subject);
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
