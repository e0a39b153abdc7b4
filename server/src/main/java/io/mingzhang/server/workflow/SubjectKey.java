package io.mingzhang.server.workflow;

import java.util.UUID;

/**
 * Names a thing that is sent along a chain.
 *
 * @param kind what kind of thing, for example {@code TARGET}
 * @param id which one
 */
public record SubjectKey(String kind, UUID id) {}
