/**
 * Checks of what must be filled in (必填项): fields and footer of performance target forms, second-level indicators, both
 * halves, the lines above tables. What a form asks for is data in {@code standards}; whether every required table is
 * published is examined elsewhere, and so is what the texts are worth.
 */
@NullMarked
package io.mingzhang.checks.required;

import org.jspecify.annotations.NullMarked;
