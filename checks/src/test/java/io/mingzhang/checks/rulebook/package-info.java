/** Tests of the engine with toy checks; the checks themselves are tested in their own packages. */
@NullMarked
package io.mingzhang.checks.rulebook;

import org.jspecify.annotations.NullMarked;
