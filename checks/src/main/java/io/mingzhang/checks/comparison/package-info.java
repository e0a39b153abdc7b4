/**
 * Two versions of one document compared by what they say: figures, rows, forms, paragraphs, findings. Where something
 * stands, and in which format, makes no difference. It judges nothing; findings come from the rulebook.
 */
@NullMarked
package io.mingzhang.checks.comparison;

import org.jspecify.annotations.NullMarked;
