package io.mingzhang.server.projects;

import java.util.UUID;

/**
 * Something of a project that others show has changed: its name, period, plan, state, or whether it was put away. Told
 * inside the transaction.
 *
 * @param id the project
 */
public record ProjectChanged(UUID id) {}
