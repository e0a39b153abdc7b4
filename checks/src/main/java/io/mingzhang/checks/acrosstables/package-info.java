/** Checks between budget tables (表间勾稽). It looks at neither forms nor sentences. */
@NullMarked
package io.mingzhang.checks.acrosstables;

import org.jspecify.annotations.NullMarked;
