/** Checks of figures in sentences against tables, forms and each other (文数一致). It parses no text. */
@NullMarked
package io.mingzhang.checks.narrative;

import org.jspecify.annotations.NullMarked;
