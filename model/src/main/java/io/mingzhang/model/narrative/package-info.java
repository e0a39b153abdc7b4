/**
 * The narrative of a published budget (情况说明): its sections and the figures in its sentences, bound to quantities. The
 * grammar that finds them lives with the recognizers.
 */
@NullMarked
package io.mingzhang.model.narrative;

import org.jspecify.annotations.NullMarked;
