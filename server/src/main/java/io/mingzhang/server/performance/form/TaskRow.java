package io.mingzhang.server.performance.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A main task of the year of a department. Amounts are digits of fen, null for blanks.
 *
 * @param id made by the client
 * @param position orders the tasks; gaps are left between
 * @param name 任务名称
 * @param content 主要内容
 * @param total 总额
 * @param appropriation 财政拨款
 * @param other 其他资金
 * @param projectIds the projects it consists of
 * @param kind what its amounts come from
 */
public record TaskRow(
        UUID id,
        long position,
        String name,
        String content,
        @Nullable String total,
        @Nullable String appropriation,
        @Nullable String other,
        List<UUID> projectIds,
        Kind kind) {

    public TaskRow {
        projectIds = List.copyOf(projectIds);
    }

    /** What the amounts of a task come from. */
    public enum Kind {
        /** The projects it names. */
        PROJECTS,
        /** Basic expenditure (基本支出). */
        BASIC,
        /** Typed. */
        OTHER
    }

    /** The same at another place. */
    public TaskRow at(long newPosition) {
        return new TaskRow(id, newPosition, name, content, total, appropriation, other, projectIds, kind);
    }

    /** The same with other texts. */
    public TaskRow named(String newName, String newContent) {
        return new TaskRow(id, position, newName, newContent, total, appropriation, other, projectIds, kind);
    }

    /** The same with other amounts. */
    public TaskRow costing(@Nullable String newTotal, @Nullable String newAppropriation, @Nullable String newOther) {
        return new TaskRow(id, position, name, content, newTotal, newAppropriation, newOther, projectIds, kind);
    }

    /** The same made of other things. */
    public TaskRow of(Kind newKind, List<UUID> projects) {
        return new TaskRow(id, position, name, content, total, appropriation, other, projects, newKind);
    }
}
