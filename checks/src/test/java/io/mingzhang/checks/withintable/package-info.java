/** Tests of the checks inside one table: each fires once and stays silent where it must. */
@NullMarked
package io.mingzhang.checks.withintable;

import org.jspecify.annotations.NullMarked;
