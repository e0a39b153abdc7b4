/**
 * Word documents (docx, docm, dotx): one pass over the body, paragraphs and tables in the order of reading, as they are
 * printed. It guesses nothing about what they mean, follows nothing outside the body and lays out no pages.
 */
@NullMarked
package io.mingzhang.documents.reading.docx;

import org.jspecify.annotations.NullMarked;
