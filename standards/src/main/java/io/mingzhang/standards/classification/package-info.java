/**
 * The classification of government revenue and expenditure (政府收支分类科目) as dated editions, and what can be said of a
 * code in a year, also in a year for which no edition is loaded. It judges no document.
 */
@NullMarked
package io.mingzhang.standards.classification;

import org.jspecify.annotations.NullMarked;
