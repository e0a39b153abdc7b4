/**
 * The demands on documents that belong together: a department and its units, a year and the year before, a budget and its
 * final accounts. Which documents those are is decided elsewhere.
 */
@NullMarked
package io.mingzhang.checks.together.rules;

import org.jspecify.annotations.NullMarked;
