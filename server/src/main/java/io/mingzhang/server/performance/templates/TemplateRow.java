package io.mingzhang.server.performance.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template in a list.
 *
 * @param id names it
 * @param version its newest version
 * @param name what it is called
 * @param variant the build it follows
 * @param basedOn the template it was copied from; empty for shipped ones
 * @param wholeDepartment whether it is for whole departments
 * @param path for which part of the tree; {@code "/"} for shipped ones
 * @param fromYear first year; 0 for shipped ones
 * @param toYear last year; null while it goes on
 * @param state whether it is used
 * @param revision for changing it; 0 for shipped ones
 * @param changedAt when it was changed; null for shipped ones
 */
public record TemplateRow(
        String id,
        int version,
        String name,
        String variant,
        String basedOn,
        boolean wholeDepartment,
        String path,
        int fromYear,
        @Nullable Integer toYear,
        TemplateState state,
        int revision,
        @Nullable Instant changedAt) {}
