package io.mingzhang.server.performance.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a recognized form is to be shown.
 *
 * @param templateId in which template; null: in the proposed one
 * @param projectId beside which project; null: the proposed one
 * @param unitId beside which unit or department; null: the proposed one
 * @param fresh as of a project that will be made, whatever was proposed
 */
record FormWish(
        @Nullable String templateId,
        @Nullable UUID projectId,
        @Nullable UUID unitId,
        @Nullable Boolean fresh) {

    boolean ofNewProject() {
        return Boolean.TRUE.equals(fresh);
    }
}
