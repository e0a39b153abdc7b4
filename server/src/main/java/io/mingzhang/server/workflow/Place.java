package io.mingzhang.server.workflow;

/**
 * A node of the tree of organizations as far as a chain needs it.
 *
 * @param path its path
 * @param level at which height it stands
 * @param code its code
 * @param name its name
 */
public record Place(String path, Level level, String code, String name) {}
