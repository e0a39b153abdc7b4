/**
 * Declarations filled in without the program (离线填报): given out as workbooks, and what comes back compared with what stands in
 * the declaration by then. What of it is taken over is sent as an ordinary change.
 */
@NullMarked
package io.mingzhang.server.performance.offline;

import org.jspecify.annotations.NullMarked;
