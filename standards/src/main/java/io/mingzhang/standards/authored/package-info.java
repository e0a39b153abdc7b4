/**
 * YAML that people write by hand (settings, packs of a place, checks of a bureau), read strictly: every value keeps its
 * line and column, and whatever is wrong is said all at once, in Chinese, with what would be right. It knows the keywords
 * of JSON Schema and no meaning; the files shipped with the program are read by {@code standards.pack}.
 */
@NullMarked
package io.mingzhang.standards.authored;

import org.jspecify.annotations.NullMarked;
