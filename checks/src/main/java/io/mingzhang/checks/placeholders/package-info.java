/**
 * What is left of a template in a filled document (模板残留): blanks for dates, alternatives, choices, hints of units, words
 * of another level. The marks themselves are data in standards; whether a required field is empty is not asked here.
 */
@NullMarked
package io.mingzhang.checks.placeholders;

import org.jspecify.annotations.NullMarked;
