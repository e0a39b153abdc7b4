package io.mingzhang.server.performance.effects;

import java.util.List;

/**
 * What findings do for a division.
 *
 * @param path of the division; {@code "/"} for everywhere
 * @param place its name
 * @param year for which year; 0 for every one
 * @param rows all checks
 */
record EffectsView(String path, String place, int year, List<EffectRow> rows) {
    EffectsView {
        rows = List.copyOf(rows);
    }
}
