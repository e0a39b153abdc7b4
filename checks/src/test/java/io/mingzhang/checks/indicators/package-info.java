/** Tests of the checks of indicators, one class per check, on fictional forms. */
@NullMarked
package io.mingzhang.checks.indicators;

import org.jspecify.annotations.NullMarked;
