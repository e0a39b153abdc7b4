/**
 * Quality of the file (文件质量): values that differ from what is printed, errors of formulas, numbers that are text. It reads
 * the traces that readers of Office files noted, never a file.
 */
@NullMarked
package io.mingzhang.checks.file;

import org.jspecify.annotations.NullMarked;
