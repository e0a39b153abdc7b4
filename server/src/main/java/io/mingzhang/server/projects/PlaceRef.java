package io.mingzhang.server.projects;

import java.util.UUID;

/**
 * A unit, department or office as a project names it.
 *
 * @param id its id in the tree of organizations
 * @param code its code
 * @param name its name of today
 */
public record PlaceRef(UUID id, String code, String name) {}
