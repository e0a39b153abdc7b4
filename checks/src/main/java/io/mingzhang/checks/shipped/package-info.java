/**
 * The list of everything that is in force: the one package that sees every package of checks. It holds no check and knows
 * nothing of the engine that runs them.
 */
@NullMarked
package io.mingzhang.checks.shipped;

import org.jspecify.annotations.NullMarked;
