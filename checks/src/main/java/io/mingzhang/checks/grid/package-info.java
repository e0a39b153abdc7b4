/**
 * Budget tables as checks look at them: the hierarchy of rows and the partition of columns, indexed once. It states no
 * demand.
 */
@NullMarked
package io.mingzhang.checks.grid;

import org.jspecify.annotations.NullMarked;
