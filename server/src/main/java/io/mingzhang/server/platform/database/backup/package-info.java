/**
 * Backup and restore (备份与恢复): every table of the modules as one file, read in one transaction beside a running server, and
 * put back in one transaction. It knows tables only by what the database says of them, not what they mean.
 */
@NamedInterface("backup")
@NullMarked
package io.mingzhang.server.platform.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
