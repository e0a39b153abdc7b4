/**
 * Turns the content of a document into the model: first forms, then tables, then contents and narrative; the rest is listed
 * as unrecognized. Driven by the vocabularies of {@code standards}; it opens no files.
 */
@NullMarked
package io.mingzhang.documents.recognition;

import org.jspecify.annotations.NullMarked;
