package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same move for many things of a kind.
 *
 * @param kind of what kind they are
 * @param items which ones
 * @param move how to move each
 */
record MovesOrder(
        @Nullable String kind,
        @Nullable List<@Nullable Item> items,
        @Nullable MoveOrder move) {

    private static final int MOST = 200;

    /** One of them, as it was shown. */
    record Item(@Nullable UUID id, @Nullable Integer revision) {}

    /** The same with everything given and in order, or what is wrong with it. */
    Required required() {
        List<@Nullable Item> wanted = items == null ? List.of() : items;
        if (kind == null || kind.isBlank()) {
            throw Refused.badField("kind", "请写明事项类型。");
        }
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw Refused.badField("items", "一次可以办理 1 至 " + MOST + " 项。");
        }
        if (move == null) {
            throw Refused.badField("move", "请选择操作。");
        }
        MoveOrder.Required order = move.required();
        return new Required(
                kind, wanted.stream().map(item -> shown(item, order)).toList());
    }

    private static Shown shown(@Nullable Item item, MoveOrder.Required order) {
        UUID id = item == null ? null : item.id();
        if (item == null || id == null) {
            throw Refused.badField("items", "每一项都要有 id。");
        }
        return new Shown(id, new MoveOrder.Required(order.kind(), order.toStep(), order.opinion(), item.revision()));
    }

    /** An order that has all it needs. */
    record Required(String kind, List<Shown> items) {}

    /** What to do with one of them. */
    record Shown(UUID id, MoveOrder.Required order) {}
}
