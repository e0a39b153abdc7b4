/**
 * Writes Word documents (docx) by streaming, in the layout of official documents: headings, paragraphs,
 * {@link io.mingzhang.documents.writing.grid printed tables} with repeated header rows, page numbers, wide tables on pages
 * of their own orientation. It does not know what the document says.
 */
@NullMarked
package io.mingzhang.documents.writing.docx;

import org.jspecify.annotations.NullMarked;
