package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.life.Life;
import io.mingzhang.server.projects.life.LifeMove;
import io.mingzhang.server.projects.life.Standing;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.AdmissionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves projects through their life. */
@Service
@Transactional
class Moving {

    private static final int MOST_CHARS_OF_REASON = 1000;

    private final ProjectStore store;
    private final ProjectWriter writer;
    private final ProjectGround ground;
    private final Standards standards;

    Moving(ProjectStore store, ProjectWriter writer, ProjectGround ground, Standards standards) {
        this.store = store;
        this.writer = writer;
        this.ground = ground;
        this.standards = standards;
    }

    /** What the current person can do to it now. */
    List<LifeMove> open(ProjectHead head) {
        return head.deleted()
                ? List.of()
                : Life.open(head.standing(), steps(head)).stream()
                        .filter(move -> ground.door().obstacle(head, move).isEmpty())
                        .toList();
    }

    public void move(UUID id, LifeMove move, String givenReason) {
        ProjectSheet sheet = store.lock(id).orElseThrow(() -> Refused.notFound("项目"));
        ProjectHead head = sheet.head();
        ground.door().demand(Permission.PROJECT_READ, head);
        ground.door().demand(move.permission(), head);
        Standing to = Life.after(head.standing(), move, steps(head))
                .filter(standing -> !head.deleted())
                .orElseThrow(() -> new Refused(
                        ProblemCode.CONFLICT,
                        "“%s”%s，不能%s。"
                                .formatted(
                                        sheet.name(),
                                        head.deleted()
                                                ? "已被删除"
                                                : "处于" + head.standing().label(),
                                        move.label()),
                        "请刷新后查看项目的最新状态。"));
        ground.door().obstacle(head, move).ifPresent(text -> {
            throw new Refused(ProblemCode.FORBIDDEN, text, "");
        });
        String reason = givenReason.strip();
        if (move.needsReason() && reason.isEmpty()) {
            throw Refused.badField("reason", "%s需要写明理由。".formatted(move.label()));
        }
        if (reason.length() > MOST_CHARS_OF_REASON) {
            throw Refused.badField("reason", "理由不超过 %d 个字。".formatted(MOST_CHARS_OF_REASON));
        }
        if (move == LifeMove.PROPOSE) {
            demandComplete(sheet);
        }
        writer.move(head, move, to, reason);
        writer.touch(id);
        Map<String, String> after =
                reason.isEmpty() ? Map.of("状态", to.label()) : Map.of("状态", to.label(), "理由", reason);
        ground.record(sheet, move.label(), Map.of("状态", head.standing().label()), after);
    }

    private List<AdmissionStep> steps(ProjectHead head) {
        return standards.projects().admission(head.place().divisionCode());
    }

    /** Refuses a project that nobody could decide about. */
    private static void demandComplete(ProjectSheet sheet) {
        List<FieldProblem> problems = missing(sheet);
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
    }

    /** What is missing before it can be sent for admission. */
    static List<FieldProblem> missing(ProjectSheet sheet) {
        List<FieldProblem> missing = new ArrayList<>();
        for (ProjectField field : List.of(ProjectField.STARTS, ProjectField.ENDS, ProjectField.TOTAL)) {
            if (sheet.text(field).isEmpty()) {
                missing.add(new FieldProblem(field.cell(), "申报入库前请填写%s。".formatted(field.label())));
            }
        }
        for (ProjectText text : List.of(ProjectText.OVERVIEW, ProjectText.GROUNDS, ProjectText.NECESSITY)) {
            if (!sheet.texts().containsKey(text)) {
                missing.add(new FieldProblem(new CellKey.OfText(text).at(), "申报入库前请填写%s。".formatted(text.label())));
            }
        }
        if (sheet.plan().isEmpty()) {
            missing.add(new FieldProblem(CellKey.PLAN, "申报入库前请填写至少一年的资金计划。"));
        } else if (sheet.total().filter(total -> total != sheet.planned()).isPresent()) {
            missing.add(new FieldProblem(
                    CellKey.PLAN,
                    "分年计划合计与项目总额不一致，相差 %s 元。"
                            .formatted(Yuan.of(Math.abs(sheet.total().orElse(0L) - sheet.planned())))));
        }
        return missing;
    }
}
