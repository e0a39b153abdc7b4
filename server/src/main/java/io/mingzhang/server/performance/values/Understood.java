package io.mingzhang.server.performance.values;

import io.mingzhang.kernel.IndicatorValue;

/**
 * How a value was understood.
 *
 * @param text in words: 应不低于 90%; empty for a blank
 * @param kind what sort of value it is
 * @param operator the comparison
 * @param problem why it cannot serve as a target, in Chinese; empty when it can
 */
record Understood(String text, IndicatorValue.Kind kind, IndicatorValue.Operator operator, String problem) {}
