package io.mingzhang.server.performance.merge;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page wants changed.
 *
 * @param revision which state of the form the page knows
 * @param changes in the order in which they were made
 */
public record FormPatch(
        @Nullable Integer revision, @Nullable List<@Nullable FormChange> changes) {

    /** The most changes at once: more than the largest paste. */
    public static final int MOST = 20_000;

    /** The state the page knows. */
    public int knownRevision() {
        if (revision == null || revision < 0) {
            throw Refused.badField("revision", "缺少版本号。");
        }
        return revision;
    }

    /** The changes, each complete; refused with everything that is wrong with them. */
    public List<Edit> edits() {
        if (changes == null || changes.size() > MOST) {
            throw Refused.badField("changes", "修改内容缺失，或一次超过 %d 处。".formatted(MOST));
        }
        List<Edit> edits = new ArrayList<>(changes.size());
        List<FieldProblem> problems = new ArrayList<>();
        for (FormChange change : changes) {
            String place = "changes[%d]".formatted(edits.size() + problems.size());
            String problem = change == null ? "修改内容缺失。" : problemOf(change);
            if (change == null || !problem.isEmpty()) {
                problems.add(new FieldProblem(place, problem));
                continue;
            }
            edit(change).ifPresentOrElse(edits::add, () -> problems.add(new FieldProblem(place, "修改内容不完整。")));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return edits;
    }

    private static Optional<Edit> edit(FormChange change) {
        FormChange.Op op = change.op();
        return op == null
                ? Optional.empty()
                : switch (op) {
                    case SET ->
                        key(change).map(key -> new Edit.Fill(key, orEmpty(change.from()), orEmpty(change.to())));
                    case INSERT -> inserted(change);
                    case DELETE ->
                        change.id() == null || change.block() == null
                                ? Optional.empty()
                                : Optional.of(new Edit.Remove(change.block(), change.id()));
                    case MOVE -> moved(change);
                };
    }

    private static Optional<Edit> inserted(FormChange change) {
        if (change.row() != null && change.block() == FormChange.Block.indicators) {
            return Optional.of(new Edit.AddIndicator(change.row(), change.after()));
        }
        return change.task() != null && change.block() == FormChange.Block.tasks
                ? Optional.of(new Edit.AddTask(change.task(), change.after()))
                : Optional.empty();
    }

    private static Optional<Edit> moved(FormChange change) {
        FormChange.Block block = change.block();
        if (change.id() == null || block == null) {
            return Optional.empty();
        }
        Edit.Level level = change.category() == null || change.type() == null
                ? null
                : new Edit.Level(change.category(), change.type());
        return level == null && block == FormChange.Block.indicators
                ? Optional.empty()
                : Optional.of(new Edit.Move(block, change.id(), change.after(), level));
    }

    private static Optional<CellKey> key(FormChange change) {
        return change.at() == null ? Optional.empty() : CellKey.parse(change.at());
    }

    private static String problemOf(FormChange change) {
        if (change.op() == FormChange.Op.SET) {
            return key(change).map(key -> key.problemOf(orEmpty(change.to()))).orElse("没有这个单元格。");
        }
        return change.row() != null ? problemOf(change.row()) : change.task() != null ? problemOf(change.task()) : "";
    }

    @SuppressWarnings("ConstantValue") // what a client sends may lack anything
    private static String problemOf(IndicatorRow row) {
        if (row.id() == null || row.category() == null || row.type() == null || !isWhole(row.implementation())) {
            return "指标行不完整。";
        }
        if (!isWhole(row.annual())) {
            return "指标行不完整。";
        }
        return Stream.of(row.implementation(), row.annual())
                .flatMap(side -> Stream.of(side.name(), side.value(), side.standard()))
                .map(FormPatch::problemOfLine)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(@Nullable Side side) {
        return side != null && side.name() != null && side.value() != null && side.standard() != null;
    }

    @SuppressWarnings("ConstantValue")
    private static String problemOf(TaskRow task) {
        if (task.id() == null || task.name() == null || task.content() == null || task.kind() == null) {
            return "任务行不完整。";
        }
        boolean wrong = Stream.of(task.total(), task.appropriation(), task.other())
                .map(FormPatch::orEmpty)
                .anyMatch(amount -> !new CellKey.Task(task.id(), CellKey.TaskPart.TOTAL)
                        .problemOf(amount)
                        .isEmpty());
        return wrong ? "金额应为整数分。" : problemOfLine(task.name()) + problemOfLine(task.content());
    }

    private static String problemOfLine(String text) {
        return text.indexOf('\0') >= 0
                ? "内容中有无法保存的字符。"
                : text.length() > CellKey.LONGEST_LINE ? "内容不能超过 %d 个字。".formatted(CellKey.LONGEST_LINE) : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
