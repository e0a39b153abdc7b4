/**
 * What changed between two versions of a document (版本比较): findings corrected, still there and new, as their examinations
 * were stored; figures and texts that differ, found by reading both versions again. It stores nothing and decides nothing
 * about findings.
 */
@NullMarked
package io.mingzhang.server.examination.changes;

import org.jspecify.annotations.NullMarked;
