/** Tests of the checks of figures in sentences, on statements written by hand. */
@NullMarked
package io.mingzhang.checks.narrative;

import org.jspecify.annotations.NullMarked;
