/**
 * Quality of texts (文字质量): doubled, wrong and cut-off words, marks out of pair, repetition, copied and empty texts. What
 * looks like damage by text extraction is said to be so. Figures in sentences are the business of the narrative checks.
 */
@NullMarked
package io.mingzhang.checks.wording;

import org.jspecify.annotations.NullMarked;
