/**
 * Law and local practice as dated data: classification editions, vocabularies, table catalogues, form
 * templates, each with its source.
 *
 * <p>It states what rules exist and when; it does not apply them to a document.
 */
@NullMarked
package io.mingzhang.standards;

import org.jspecify.annotations.NullMarked;
