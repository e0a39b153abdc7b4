/**
 * Comparison of the official words of forms and tables: character forms, blanks, brackets, ordinals. It is not a place for
 * the words themselves, which are data.
 */
@NullMarked
package io.mingzhang.standards.text;

import org.jspecify.annotations.NullMarked;
