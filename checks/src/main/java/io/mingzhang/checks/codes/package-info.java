/** Checks of classification codes and names (科目代码). It adds nothing up. */
@NullMarked
package io.mingzhang.checks.codes;

import org.jspecify.annotations.NullMarked;
