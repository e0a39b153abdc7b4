/** Tests of the checks between tables: each fires once and stays silent where it must. */
@NullMarked
package io.mingzhang.checks.acrosstables;

import org.jspecify.annotations.NullMarked;
