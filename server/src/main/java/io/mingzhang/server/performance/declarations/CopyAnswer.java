package io.mingzhang.server.performance.declarations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of taking over a year.
 *
 * @param done how many were made
 * @param items each project with what became of it
 */
record CopyAnswer(int done, List<Item> items) {
    CopyAnswer {
        items = List.copyOf(items);
    }

    /**
     * A project.
     *
     * @param projectId which
     * @param title its name
     * @param declarationId its new declaration; null when none was made
     * @param problem why none was made; empty when one was
     */
    record Item(UUID projectId, String title, @Nullable UUID declarationId, String problem) {}
}
