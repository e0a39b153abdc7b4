package io.mingzhang.server.projects;

import java.util.UUID;

/**
 * A project was copied into a later year. Told inside the transaction, so that what hangs on the project is copied with it.
 *
 * @param from the earlier one
 * @param to the new one
 * @param fromYear the year that served as the pattern
 * @param toYear the year it is for
 */
public record ProjectCopied(UUID from, UUID to, int fromYear, int toYear) {}
