/** Checks inside performance target forms and of forms against tables (申报表勾稽). It does not judge the quality of indicators. */
@NullMarked
package io.mingzhang.checks.targets;

import org.jspecify.annotations.NullMarked;
