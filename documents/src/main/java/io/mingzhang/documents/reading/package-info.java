/**
 * Readers: bytes of a document in, {@link io.mingzhang.documents.content.DocumentContent} out, or a refusal that says what to
 * do. They find paragraphs, rows and cells and guess nothing about their meaning.
 */
@NullMarked
package io.mingzhang.documents.reading;

import org.jspecify.annotations.NullMarked;
