/**
 * Expressions of user-written checks: CEL, compiled once, evaluated within bounds, its faults told in Chinese at the line
 * and column where they were written. The only package that sees dev.cel; it knows no document and no check.
 */
@NullMarked
package io.mingzhang.checks.userwritten.expression;

import org.jspecify.annotations.NullMarked;
