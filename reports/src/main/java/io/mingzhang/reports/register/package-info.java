/**
 * The register of findings as a workbook an office works through: what was found, where, what to do, and columns for what was
 * done; beside it what was not checked. Reads back as text and numbers; it holds no formulas.
 */
@NullMarked
package io.mingzhang.reports.register;

import org.jspecify.annotations.NullMarked;
