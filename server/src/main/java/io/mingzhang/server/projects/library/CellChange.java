package io.mingzhang.server.projects.library;

import org.jspecify.annotations.Nullable;

/**
 * A change of one value.
 *
 * @param at its {@linkplain CellKey address}
 * @param from what was there before; null for nothing
 * @param to what is to be there; null for nothing
 */
public record CellChange(
        String at, @Nullable String from, @Nullable String to) {}
