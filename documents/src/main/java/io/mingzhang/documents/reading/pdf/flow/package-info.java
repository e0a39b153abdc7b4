/** The pages of a file put together again: running heads kept out, paragraphs and tables over page breaks joined. */
@NullMarked
package io.mingzhang.documents.reading.pdf.flow;

import org.jspecify.annotations.NullMarked;
