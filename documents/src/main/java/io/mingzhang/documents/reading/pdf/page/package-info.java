/**
 * What is drawn on a page of a PDF: glyphs, rules and pictures with integer places. It does not know what belongs together.
 */
@NullMarked
package io.mingzhang.documents.reading.pdf.page;

import org.jspecify.annotations.NullMarked;
