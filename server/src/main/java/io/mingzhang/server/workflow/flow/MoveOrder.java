package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.MoveKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that somebody asks for.
 *
 * @param kind how to move it
 * @param toStep to which step to return it; 0 when not given
 * @param opinion what to say with it
 * @param revision the revision that was shown; when given, a thing moved since is not moved again
 */
record MoveOrder(
        @Nullable MoveKind kind,
        @Nullable Integer toStep,
        @Nullable String opinion,
        @Nullable Integer revision) {

    private static final int LONGEST_OPINION = 2000;

    /** The same with everything given and in order, or all that is wrong with it. */
    Required required() {
        List<FieldProblem> problems = new ArrayList<>();
        String said = opinion == null ? "" : opinion.strip();
        if (kind == null) {
            problems.add(new FieldProblem("kind", "请选择操作：送审、通过、退回、撤回、催办或调整。"));
        }
        if (kind == MoveKind.RETURN && said.isEmpty()) {
            problems.add(new FieldProblem("opinion", "退回要写明意见，说明哪里需要修改。"));
        }
        if (kind == MoveKind.REOPEN && said.isEmpty()) {
            problems.add(new FieldProblem("opinion", "调整要写明理由。"));
        }
        if (said.length() > LONGEST_OPINION || said.chars().anyMatch(MoveOrder::isUnprintable)) {
            problems.add(new FieldProblem("opinion", "意见最多 " + LONGEST_OPINION + " 字，不能含控制字符。"));
        }
        if (kind == null || !problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return new Required(kind, toStep == null ? 0 : toStep, said, revision);
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    /** An order that has all it needs. */
    record Required(
            MoveKind kind,
            int toStep,
            String opinion,
            @Nullable Integer revision) {}
}
