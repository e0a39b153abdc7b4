package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.GateFinding;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubmissionGate;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.seasons.Window;
import io.mingzhang.server.workflow.seasons.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a move may be made: by whom, in which days, and in which condition the thing has to be. */
@Component
class Deciding {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Access access;
    private final Powers powers;
    private final Windows windows;
    private final List<SubmissionGate> gates;

    Deciding(Access access, Powers powers, Windows windows, List<SubmissionGate> gates) {
        this.access = access;
        this.powers = powers;
        this.windows = windows;
        this.gates = List.copyOf(gates);
    }

    /** Refuses to whom may not see it. */
    void demandSight(SubjectRow subject) {
        access.demand(
                Permission.SEASON_READ,
                subject.belongs().path(),
                subject.belongs().year());
    }

    /** By what the current person may make the move; refused when by nothing, or not in these days. */
    Power demand(MoveKind kind, SubjectRow subject, Chain chain) {
        Hand hand = powers.hand();
        Power power = hand.toMove(kind, subject, chain.steps().getFirst().role())
                .orElseThrow(() -> notHis(kind, subject, hand));
        if (kind == MoveKind.SUBMIT) {
            demandOpen(subject, chain);
            demandSound(subject);
        }
        if (kind == MoveKind.URGE) {
            demandNotUrgedToday(subject);
        }
        return power;
    }

    /** What stands against sending a thing, and what is only worth knowing. */
    List<GateFinding> problems(SubjectRow subject) {
        return gates.stream()
                .filter(gate -> gate.kind().equals(subject.key().kind()))
                .flatMap(gate -> gate.problems(subject.key().id()).stream())
                .toList();
    }

    private static Refused notHis(MoveKind kind, SubjectRow subject, Hand hand) {
        boolean decides = kind == MoveKind.APPROVE || kind == MoveKind.RETURN;
        if (decides && subject.isOf(hand.id())) {
            return new Refused(ProblemCode.FORBIDDEN, "填报或送审的人不能审核自己的事项。", "请由其他审核人办理。");
        }
        return new Refused(
                ProblemCode.FORBIDDEN,
                "“" + subject.about().title() + "”的“" + subject.task().name() + "”环节由"
                        + subject.task().role().label() + "办理，您不能" + kind.label() + "。",
                "如确需办理，请联系安全管理员授权。");
    }

    /** Seasons bind the first round; an adjustment comes when it comes. */
    private void demandOpen(SubjectRow subject, Chain chain) {
        if (subject.standing().round() > 1) {
            return;
        }
        String path = subject.belongs().path();
        Window window = windows.known(subject.key().kind(), List.of(path))
                .of(chain, 0, path, subject.belongs().year());
        window.shutOn(windows.today()).ifPresent(shut -> {
            throw shut(shut, window);
        });
    }

    private static Refused shut(Window.Shut shut, Window window) {
        String late = "确需补报的，请联系财政绩效处室准许逾期申报。";
        return switch (shut) {
            case NOT_YET ->
                new Refused(ProblemCode.LOCKED, "申报从 " + window.opens() + " 开始，现在还不能送审。", "内容可以继续填写并自动保存，到时再送审。");
            case OVER -> new Refused(ProblemCode.LOCKED, "申报已于 " + window.closes() + " 截止，不能送审。", late);
            case ENDED -> new Refused(ProblemCode.LOCKED, "本年度申报已经关闭，不能送审。", late);
        };
    }

    private void demandSound(SubjectRow subject) {
        List<GateFinding> blocking =
                problems(subject).stream().filter(GateFinding::blocking).toList();
        if (!blocking.isEmpty()) {
            throw Refused.showing(
                    ProblemCode.CONFLICT,
                    "“" + subject.about().title() + "”还有 " + blocking.size() + " 处必须更正，不能送审。",
                    "请按下列各条更正后再送审。",
                    blocking);
        }
    }

    private void demandNotUrgedToday(SubjectRow subject) {
        Instant last = subject.urges().last();
        if (last != null && !LocalDate.ofInstant(last, HERE).isBefore(windows.today())) {
            throw new Refused(
                    ProblemCode.CONFLICT,
                    "“" + subject.about().title() + "”今天已在 " + Moments.told(last) + " 催办过。",
                    "同一事项每天催办一次，请明天再催。");
        }
    }
}
