package io.mingzhang.server.organization.tree;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator can order to be done with a node, as it comes in: nothing is certain to be there. */
final class Orders {

    private Orders() {}

    /** What every order says. */
    interface Order {
        /** The revision that the administrator saw. */
        @Nullable
        Integer revision();

        /** From which year it holds. */
        @Nullable
        Integer fromYear();

        /** Why. */
        @Nullable
        String reason();
    }

    /** Another name, short name or code; what is left out stays. */
    record Renaming(
            @Nullable Integer revision,
            @Nullable String name,
            @Nullable String code,
            @Nullable String shortName,
            @Nullable Integer fromYear,
            @Nullable String reason)
            implements Order {}

    /** Another place: below {@code toId}. */
    record Move(
            @Nullable Integer revision,
            @Nullable UUID toId,
            @Nullable Integer fromYear,
            @Nullable String reason) implements Order {}

    /**
     * Several instead of one.
     *
     * @param parts the new ones
     * @param closes whether the old one ends; when left out it ends if nothing is left below it
     */
    record Split(
            @Nullable Integer revision,
            @Nullable List<Part> parts,
            @Nullable Boolean closes,
            @Nullable Integer fromYear,
            @Nullable String reason)
            implements Order {}

    /**
     * One of the new ones.
     *
     * @param childIds what moves below it
     */
    record Part(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable List<UUID> childIds) {

        List<UUID> children() {
            return childIds == null ? List.of() : childIds;
        }
    }

    /** One taken up by another of its kind. */
    record Merge(
            @Nullable Integer revision,
            @Nullable UUID intoId,
            @Nullable Integer fromYear,
            @Nullable String reason) implements Order {}

    /** The end, the last year being the one before; or the end of the end. */
    record Closing(
            @Nullable Integer revision,
            @Nullable Integer fromYear,
            @Nullable String reason) implements Order {}
}
