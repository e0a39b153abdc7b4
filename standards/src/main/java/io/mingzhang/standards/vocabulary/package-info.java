/**
 * The words by which tables, columns, rows, forms and sentences of published budgets are recognized. Meanings are given as
 * identifiers equal to the names of the enums of {@code model}; this package does not see those enums.
 */
@NullMarked
package io.mingzhang.standards.vocabulary;

import org.jspecify.annotations.NullMarked;
