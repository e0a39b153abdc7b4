/** Tests of what is drawn on a page. */
@NullMarked
package io.mingzhang.documents.reading.pdf.page;

import org.jspecify.annotations.NullMarked;
