package io.mingzhang.server.workflow.chains;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.workflow.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain as somebody wants it.
 *
 * @param kind of the things sent along it
 * @param variant which of them; empty: all without a chain of their own
 * @param path for which part of the tree
 * @param year for which fiscal year
 * @param name its name
 * @param revision the revision that was shown; not given for a place and year that have none of their own yet
 * @param steps in order; the first is filling in
 */
record ChainOrder(
        @Nullable String kind,
        @Nullable String variant,
        @Nullable String path,
        @Nullable Integer year,
        @Nullable String name,
        @Nullable Integer revision,
        @Nullable List<@Nullable StepOrder> steps) {

    private static final int MOST_STEPS = 12;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_STEP_NAME = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** A step as somebody wants it. */
    record StepOrder(
            @Nullable String name,
            @Nullable Role role,
            @Nullable Level level,
            @Nullable Boolean optional,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}

    /** The same with everything given and in order, or all that is wrong with it. */
    Required required() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind == null || !kind.matches("[A-Z_]{1,40}")) {
            problems.add(new FieldProblem("kind", "请写明事项类型。"));
        }
        if (path == null || !path.matches("/([0-9a-z]+/)*")) {
            problems.add(new FieldProblem("path", "请选择适用的区划或部门。"));
        }
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new FieldProblem("year", "请选择年度。"));
        }
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || isUnprintable(called)) {
            problems.add(new FieldProblem("name", "请写流程名称，最多 " + LONGEST_NAME + " 字。"));
        }
        List<Step> wanted = steps(problems);
        if (kind == null || path == null || year == null || !problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        String which = variant == null ? "" : variant;
        return new Required(new Target(kind, which, path, year), called, revision, wanted);
    }

    private List<Step> steps(List<FieldProblem> problems) {
        List<@Nullable StepOrder> wanted = steps == null ? List.of() : steps;
        if (wanted.size() < 2 || wanted.size() > MOST_STEPS) {
            problems.add(new FieldProblem("steps", "流程要有填报和至少一个审核环节，最多 " + MOST_STEPS + " 个环节。"));
            return List.of();
        }
        List<Step> checked = new ArrayList<>();
        LocalDate before = null;
        for (int number = 0; number < wanted.size(); number++) {
            StepOrder order = wanted.get(number);
            Step step = order == null ? null : step(number, order, problems);
            if (step == null) {
                continue;
            }
            if (before != null && step.closes() != null && step.closes().isBefore(before)) {
                problems.add(new FieldProblem(
                        "steps." + number + ".closes", "“" + step.name() + "”的截止日早于前面环节的截止日 " + before + "。"));
            }
            before = step.closes() == null ? before : step.closes();
            checked.add(step);
        }
        return checked;
    }

    private static @Nullable Step step(int number, StepOrder order, List<FieldProblem> problems) {
        String at = "steps." + number + ".";
        String called = order.name() == null ? "" : order.name().strip();
        if (called.isEmpty() || called.length() > LONGEST_STEP_NAME || isUnprintable(called)) {
            problems.add(
                    new FieldProblem(at + "name", "第 " + (number + 1) + " 个环节要有名称，最多 " + LONGEST_STEP_NAME + " 字。"));
        }
        Role role = order.role();
        Level level = order.level();
        if (role == null || role.isAdministrator() || role == Role.AUDITOR) {
            problems.add(new FieldProblem(at + "role", "“" + called + "”要由经办、审核或领导岗位办理。"));
        }
        if (level == null) {
            problems.add(new FieldProblem(at + "level", "请选择“" + called + "”在哪一级办理。"));
        }
        boolean optional = order.optional() != null && order.optional();
        if (number == 0 && optional) {
            problems.add(new FieldProblem(at + "optional", "填报环节不能省略。"));
        }
        LocalDate opens = order.opens();
        LocalDate closes = order.closes();
        if (opens != null && closes != null && closes.isBefore(opens)) {
            problems.add(new FieldProblem(at + "closes", "“" + called + "”的截止日早于开始日。"));
        }
        return role == null || level == null ? null : new Step(number, called, role, level, optional, opens, closes);
    }

    private static boolean isUnprintable(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** For what a chain is. */
    record Target(String kind, String variant, String path, int year) {}

    /** An order that has all it needs. */
    record Required(Target target, String name, @Nullable Integer revision, List<Step> steps) {}
}
