/**
 * Rows put aside in a temporary file until the part of a report that needs them is written, so that a report on any number
 * of files needs no more memory than a report on one.
 */
@NullMarked
package io.mingzhang.reports.spool;

import org.jspecify.annotations.NullMarked;
