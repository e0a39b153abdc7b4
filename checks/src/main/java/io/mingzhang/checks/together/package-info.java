/**
 * Documents examined together: which documents of a run belong together and why, and what ties them (units to their
 * department, a year to the year before, final accounts to the budget). It reads no files and holds no demand of its
 * own; the demands are in the package below.
 */
@NullMarked
package io.mingzhang.checks.together;

import org.jspecify.annotations.NullMarked;
