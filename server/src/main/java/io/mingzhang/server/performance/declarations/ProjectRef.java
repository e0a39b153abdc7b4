package io.mingzhang.server.performance.declarations;

import java.util.UUID;

/**
 * A project as a declaration names it.
 *
 * @param id its id in the library
 * @param code its code
 * @param name its name
 */
public record ProjectRef(UUID id, String code, String name) {}
