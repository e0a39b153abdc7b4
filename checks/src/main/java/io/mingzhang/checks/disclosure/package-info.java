/**
 * Accidents of disclosure (公开风险): what a published file must not show or carry. What is found is never repeated in full;
 * whether figures are right is not asked here.
 */
@NullMarked
package io.mingzhang.checks.disclosure;

import org.jspecify.annotations.NullMarked;
