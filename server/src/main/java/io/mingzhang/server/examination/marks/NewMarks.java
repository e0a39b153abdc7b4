package io.mingzhang.server.examination.marks;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision about one or many findings.
 *
 * @param kind what is decided
 * @param reason why; needed for accepting
 * @param findings the findings as they were shown
 * @param examinationId the examination in which they were shown; null for the newest one
 */
record NewMarks(
        @Nullable MarkKind kind,
        @Nullable String reason,
        @Nullable List<Marked> findings,
        @Nullable UUID examinationId) {

    private static final int MOST = 5000;
    private static final int LONGEST_REASON = 2000;

    /**
     * A finding as it was shown.
     *
     * @param fingerprint which one
     * @param content its figures
     */
    record Marked(@Nullable String fingerprint, @Nullable String content) {}

    /** The same with everything given and in order, or all that is wrong with it. */
    Decision required() {
        List<FieldProblem> problems = new ArrayList<>();
        String said = reason == null ? "" : reason.strip();
        List<Marked> marked = findings == null ? List.of() : findings;
        if (kind == null) {
            problems.add(new FieldProblem("kind", "请选择处理方式：已改正、已接受、不是错误或撤销。"));
        }
        if (kind == MarkKind.ACCEPTED && said.isEmpty()) {
            problems.add(new FieldProblem("reason", "接受一条疑点要写明理由。"));
        }
        if (said.length() > LONGEST_REASON || said.chars().anyMatch(NewMarks::isUnprintable)) {
            problems.add(new FieldProblem("reason", "理由最多 " + LONGEST_REASON + " 字，不能含控制字符。"));
        }
        if (marked.isEmpty() || marked.size() > MOST) {
            problems.add(new FieldProblem("findings", "一次可以标记 1 至 " + MOST + " 条疑点。"));
        }
        if (marked.stream().anyMatch(each -> each.fingerprint() == null || each.content() == null)) {
            problems.add(new FieldProblem("findings", "每条疑点都要有 fingerprint 和 content。"));
        }
        if (kind == null || !problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return new Decision(kind, said, marked, examinationId);
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    /**
     * A decision in order.
     *
     * @param kind what is decided
     * @param reason why; empty when none was given
     * @param findings the findings, with fingerprint and content
     * @param examinationId the examination in which they were shown; null for the newest one
     */
    record Decision(
            MarkKind kind,
            String reason,
            List<Marked> findings,
            @Nullable UUID examinationId) {

        String[] fingerprints() {
            return findings.stream().map(Marked::fingerprint).toArray(String[]::new);
        }

        String[] contents() {
            return findings.stream().map(Marked::content).toArray(String[]::new);
        }
    }
}
