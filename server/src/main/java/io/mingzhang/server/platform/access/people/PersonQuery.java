package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted.
 *
 * @param text part of the login or the name
 * @param path at home below
 * @param role who have this role somewhere
 * @param state who are in this state
 */
record PersonQuery(
        @Nullable String text,
        @Nullable String path,
        @Nullable Role role,
        PersonRow.@Nullable State state) {}
