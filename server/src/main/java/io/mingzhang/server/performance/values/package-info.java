/**
 * Target values as typed (指标值): how they are understood, in words; and what becomes of those of a year in the whole period. It
 * stores nothing.
 */
@NullMarked
package io.mingzhang.server.performance.values;

import org.jspecify.annotations.NullMarked;
