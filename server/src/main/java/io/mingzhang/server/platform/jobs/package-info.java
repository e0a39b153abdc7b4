/**
 * Work that takes longer than a request (任务): a queue in the database that survives restarts, with progress, cancelling and
 * retrying, for any number of nodes on one database. What the work is, capabilities say by a {@link JobKind}.
 */
@NamedInterface("jobs")
@NullMarked
package io.mingzhang.server.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
