/**
 * Lists as sheets of a workbook: labels in sight while scrolling, filters, widths, coloured by severity, ready to print. It
 * does not know what is listed.
 */
@NullMarked
package io.mingzhang.reports.sheet;

import org.jspecify.annotations.NullMarked;
