/**
 * Measurements of what reading, recognizing and examining cost, and how the cost grows.
 *
 * <p>No product code may depend on it.
 */
@NullMarked
package io.mingzhang.benchmarks;

import org.jspecify.annotations.NullMarked;
