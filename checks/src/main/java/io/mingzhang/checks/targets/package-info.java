/**
 * Checks inside performance target forms and of forms against tables and each other (申报表勾稽). It does not judge the
 * quality of indicators, and no person's name or telephone number leaves it unmasked.
 */
@NullMarked
package io.mingzhang.checks.targets;

import org.jspecify.annotations.NullMarked;
