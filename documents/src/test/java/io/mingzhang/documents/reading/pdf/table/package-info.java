/** Tests of tables on pages. */
@NullMarked
package io.mingzhang.documents.reading.pdf.table;

import org.jspecify.annotations.NullMarked;
