package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubmissionGate;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Ladders;
import io.mingzhang.server.workflow.chains.Ladders.Ladder;
import io.mingzhang.server.workflow.chains.Step;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a move may be made: by whom, in which days, and in which condition the thing has to be. */
@Component
class Deciding {

    private final Access access;
    private final CurrentPerson person;
    private final Powers powers;
    private final Situations situations;
    private final Ground ground;

    Deciding(Access access, CurrentPerson person, Powers powers, Situations situations, Ground ground) {
        this.access = access;
        this.person = person;
        this.powers = powers;
        this.situations = situations;
        this.ground = ground;
    }

    /** What else a decision stands on: the tree, and what stands against sending each kind of thing. */
    @Component
    record Ground(Ladders ladders, List<SubmissionGate> gates) {}

    CurrentPerson person() {
        return person;
    }

    Chain chainOf(SubjectRow subject) {
        return situations.chainOf(subject);
    }

    /** Refuses to whom may not see it. */
    void demandSight(SubjectRow subject) {
        access.demand(
                Permission.SEASON_READ,
                subject.belongs().path(),
                subject.belongs().year());
    }

    /** By what the current person may make the move; refused when by nothing. */
    Powers.Power demandPower(MoveKind kind, SubjectRow subject, Chain chain) {
        return powers.toMove(kind, subject, chain.steps().getFirst().role()).orElseThrow(() -> notHis(kind, subject));
    }

    private Refused notHis(MoveKind kind, SubjectRow subject) {
        boolean decides = kind == MoveKind.APPROVE || kind == MoveKind.RETURN;
        if (decides && subject.isOf(person.id())) {
            return new Refused(ProblemCode.FORBIDDEN, "填报或送审的人不能审核自己的事项。", "请由其他审核人办理。");
        }
        return new Refused(
                ProblemCode.FORBIDDEN,
                "“" + subject.about().title() + "”的“" + subject.task().name() + "”环节由"
                        + subject.task().role().label() + "办理，您不能" + kind.label() + "。",
                "如确需办理，请联系安全管理员授权。");
    }

    /** Refuses a thing that may not be sent now, or not as it is. */
    void demandReady(SubjectRow subject, Chain chain) {
        if (subject.standing().round() == 1
                && chain.hasDatesIn(subject.belongs().year())) {
            demandOpen(chain.steps().getFirst());
        }
        List<GateFinding> blocking = ground.gates().stream()
                .filter(gate -> gate.kind().equals(subject.key().kind()))
                .flatMap(gate -> gate.problems(subject.key().id()).stream())
                .filter(GateFinding::blocking)
                .toList();
        if (!blocking.isEmpty()) {
            throw Refused.showing(
                    ProblemCode.CONFLICT,
                    "“" + subject.about().title() + "”还有 " + blocking.size() + " 处必须更正，不能送审。",
                    "请按下列各条更正后再送审。",
                    blocking);
        }
    }

    private void demandOpen(Step filling) {
        LocalDate today = situations.today();
        if (filling.isBeforeOpeningOn(today)) {
            throw new Refused(ProblemCode.LOCKED, "申报从 " + filling.opens() + " 开始，现在还不能送审。", "内容可以继续填写，到时再送审。");
        }
        if (filling.isClosedOn(today)) {
            throw new Refused(ProblemCode.LOCKED, "申报已于 " + filling.closes() + " 截止，不能送审。", "确需补报的，请联系财政绩效处室准许逾期申报。");
        }
    }

    /** Whose turn it is at a step of a thing that belongs somewhere. */
    SubjectRow.Task task(Chain chain, int number, String path) {
        Step step = chain.step(number);
        Ladder ladder = ground.ladders().of(path);
        return new SubjectRow.Task(step.name(), step.role(), ladder.pathOf(step.level()), "");
    }

    /** The path of the department to which a path belongs. */
    String departmentOf(String path) {
        return ground.ladders().of(path).pathOf(io.mingzhang.server.workflow.Level.DEPARTMENT);
    }
}
