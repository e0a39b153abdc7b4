/**
 * Checks a bureau writes itself, in YAML with expressions: read strictly, turned into rules of the rulebook, run over the
 * tables, rows, forms, indicators and sections of a document. It holds no demand of its own and evaluates nothing itself;
 * nothing of it is loaded unless settings name a file of such checks.
 */
@NullMarked
package io.mingzhang.checks.userwritten;

import org.jspecify.annotations.NullMarked;
