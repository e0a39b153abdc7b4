/**
 * Annotated copies of PDF files: highlights and notes at places of pages, a list of all remarks on pages behind those of the
 * original, links and bookmarks between both. What the original holds stays byte by byte. It words no remark.
 */
@NullMarked
package io.mingzhang.documents.annotation.pdf;

import org.jspecify.annotations.NullMarked;
