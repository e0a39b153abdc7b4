/** Tests of tables on pages. */
@NullMarked
package io.mingzhang.documents.reading.pdf.flow;

import org.jspecify.annotations.NullMarked;
