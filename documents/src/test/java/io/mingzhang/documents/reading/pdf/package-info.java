/** PDF files drawn by hand, read. */
@NullMarked
package io.mingzhang.documents.reading.pdf;

import org.jspecify.annotations.NullMarked;
