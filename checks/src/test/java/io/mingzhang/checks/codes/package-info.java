/** Tests of the checks of classification codes: each fires once and stays silent where it must. */
@NullMarked
package io.mingzhang.checks.codes;

import org.jspecify.annotations.NullMarked;
