/** Reads PDF: pages are scanned, tables and lines found, and what belongs together over pages is put together again. */
@NullMarked
package io.mingzhang.documents.reading.pdf;

import org.jspecify.annotations.NullMarked;
