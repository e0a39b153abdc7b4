/** Glyphs put together to lines and texts. It does not know tables, only areas whose text belongs together. */
@NullMarked
package io.mingzhang.documents.reading.pdf.text;

import org.jspecify.annotations.NullMarked;
