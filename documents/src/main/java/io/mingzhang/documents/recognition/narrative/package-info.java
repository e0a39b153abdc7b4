/**
 * Reads the explanation (情况说明) of a document: headings, contents, paragraphs and every figure in them, bound by meaning.
 * The words are data of {@code standards}, the grammar is here; it holds no demand on what the figures should be.
 */
@NullMarked
package io.mingzhang.documents.recognition.narrative;

import org.jspecify.annotations.NullMarked;
