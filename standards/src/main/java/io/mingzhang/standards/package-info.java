/**
 * Law and local practice as dated data: classification catalogues, document vocabularies, form templates, indicator frames.
 * It is not a place for anything that reads a document or decides whether one is right; it holds what recognizers and
 * checks must know, each file with its source, its dates and a schema.
 */
@NullMarked
package io.mingzhang.standards;

import org.jspecify.annotations.NullMarked;
