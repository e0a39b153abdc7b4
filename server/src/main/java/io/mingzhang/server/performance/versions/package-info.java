/**
 * Versions of declarations (申报版本): what was sent and what was approved, whole, and how two of them differ. Whether something
 * is sent is decided by the workflow.
 */
@NullMarked
package io.mingzhang.server.performance.versions;

import org.jspecify.annotations.NullMarked;
