package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right as a page shows it.
 *
 * @param id of the right
 * @param role its role
 * @param roleLabel in Chinese
 * @param path below which it holds
 * @param pathName what is there; empty when not known
 * @param yearFrom first year; null: from the beginning
 * @param yearTo last year; null: without end
 * @param stage part of the work; null: all
 * @param stageLabel in Chinese
 * @param principal whom the holder stands in for; null when it is his own
 * @param person who holds it; null where that is clear
 */
public record RightRow(
        UUID id,
        Role role,
        String roleLabel,
        String path,
        String pathName,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Stage stage,
        String stageLabel,
        RightView.@Nullable Principal principal,
        RightView.@Nullable Principal person) {

    /** A right of somebody, with the names of places. */
    public static RightRow of(RightView right, RightView.@Nullable Principal person, Map<String, String> names) {
        Stage stage = right.stage();
        return new RightRow(
                right.id(),
                right.role(),
                right.role().label(),
                right.path(),
                names.getOrDefault(right.path(), ""),
                right.fromYear() == 0 ? null : right.fromYear(),
                right.toYear() == 0 ? null : right.toYear(),
                stage,
                stage == null ? "全部环节" : stage.label(),
                right.principal(),
                person);
    }
}
