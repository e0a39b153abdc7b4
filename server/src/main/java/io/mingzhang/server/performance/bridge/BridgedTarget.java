package io.mingzhang.server.performance.bridge;

import io.mingzhang.model.performance.PerformanceTarget;

/**
 * A declaration as readers and the rulebook know targets.
 *
 * @param target the target
 * @param places leads from its places back to the cells
 */
public record BridgedTarget(PerformanceTarget target, CellPlaces places) {}
