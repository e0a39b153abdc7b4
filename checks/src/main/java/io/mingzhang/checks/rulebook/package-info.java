/**
 * The engine: indexes a document once, runs every rule at every place, and makes findings, counts and coverage of the
 * outcomes. It contains no demand of its own.
 */
@NullMarked
package io.mingzhang.checks.rulebook;

import org.jspecify.annotations.NullMarked;
