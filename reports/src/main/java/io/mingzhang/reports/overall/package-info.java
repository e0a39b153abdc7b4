/**
 * The summary of a run over many files as a workbook: by department, by check and severity, file by file, and what could not
 * be read.
 */
@NullMarked
package io.mingzhang.reports.overall;

import org.jspecify.annotations.NullMarked;
