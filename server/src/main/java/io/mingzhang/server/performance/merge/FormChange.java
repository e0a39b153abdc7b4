package io.mingzhang.server.performance.merge;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is sent, kept and sent on to others; which parts are there depends on what is done.
 *
 * @param op what is done
 * @param at SET: the key of the cell
 * @param from SET: what stood there before, null or empty for a blank
 * @param to SET: what stands there from now on
 * @param block INSERT, DELETE, MOVE: of which rows
 * @param row INSERT: the indicator
 * @param task INSERT: the task
 * @param id DELETE, MOVE: the row
 * @param after INSERT, MOVE: behind which row of its level; null = before all others
 * @param category MOVE: the first level it moves to
 * @param type MOVE: the second level it moves to
 */
public record FormChange(
        @Nullable Op op,
        @Nullable String at,
        @Nullable String from,
        @Nullable String to,
        @Nullable Block block,
        @Nullable IndicatorRow row,
        @Nullable TaskRow task,
        @Nullable UUID id,
        @Nullable UUID after,
        @Nullable IndicatorCategory category,
        @Nullable IndicatorType type) {

    /** What is done. */
    public enum Op {
        /** A cell gets another content. */
        SET,
        /** A row is added. */
        INSERT,
        /** A row goes. */
        DELETE,
        /** A row goes elsewhere. */
        MOVE
    }

    /** Kinds of rows. */
    public enum Block {
        /** Rows of the grid of indicators. */
        indicators,
        /** Main tasks of a department. */
        tasks
    }

    /** A cell gets another content. */
    public static FormChange set(String at, @Nullable String from, @Nullable String to) {
        return new FormChange(Op.SET, at, from, to, null, null, null, null, null, null, null);
    }

    /** A row of the grid is added. */
    public static FormChange insert(IndicatorRow row, @Nullable UUID after) {
        return new FormChange(Op.INSERT, null, null, null, Block.indicators, row, null, null, after, null, null);
    }

    /** A task is added. */
    public static FormChange insert(TaskRow task, @Nullable UUID after) {
        return new FormChange(Op.INSERT, null, null, null, Block.tasks, null, task, null, after, null, null);
    }

    /** A row goes. */
    public static FormChange delete(Block block, UUID id) {
        return new FormChange(Op.DELETE, null, null, null, block, null, null, id, null, null, null);
    }

    /** A row of the grid goes elsewhere. */
    public static FormChange move(UUID id, @Nullable UUID after, IndicatorCategory category, IndicatorType type) {
        return new FormChange(Op.MOVE, null, null, null, Block.indicators, null, null, id, after, category, type);
    }

    /** A task goes elsewhere. */
    public static FormChange moveTask(UUID id, @Nullable UUID after) {
        return new FormChange(Op.MOVE, null, null, null, Block.tasks, null, null, id, after, null, null);
    }
}
