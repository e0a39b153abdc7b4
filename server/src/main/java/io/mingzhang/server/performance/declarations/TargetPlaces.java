package io.mingzhang.server.performance.declarations;

/**
 * Where a declaration belongs.
 *
 * @param unit the budget unit; of a department the department itself
 * @param department the competent department
 * @param division the division; the department itself where the tree has none above
 */
public record TargetPlaces(NodeRef unit, NodeRef department, NodeRef division) {}
