/**
 * Checks of the quality of indicators in performance target forms (指标质量): whether the columns agree, whether a target
 * can be measured, whether unit, direction, deadline and category fit the name. What practice accepts stays silent: which
 * words those are is data in {@code standards}. It does not add up money; that is done in {@code targets}.
 */
@NullMarked
package io.mingzhang.checks.indicators;

import org.jspecify.annotations.NullMarked;
