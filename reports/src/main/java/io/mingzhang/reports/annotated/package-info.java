/**
 * Copies of examined files with the findings as notes at their places, written beside a report. How a note gets into a file
 * is a matter of module documents.
 */
@NullMarked
package io.mingzhang.reports.annotated;

import org.jspecify.annotations.NullMarked;
