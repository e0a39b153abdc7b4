package io.mingzhang.server.platform.jobs;

import java.util.UUID;

/**
 * Work to be done.
 *
 * @param kind the name of its {@link JobKind}
 * @param subject what it works on; the kind says of which table
 * @param batch what was ordered together: one drop, one bulk action. Batches take turns
 * @param title what the user sees, usually a file name
 * @param ownerId who ordered it
 * @param divisionCode the division it belongs to
 */
public record JobOrder(String kind, UUID subject, UUID batch, String title, UUID ownerId, String divisionCode) {}
