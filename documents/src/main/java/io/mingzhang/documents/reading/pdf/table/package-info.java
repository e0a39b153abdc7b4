/** Tables of a page: found by their rules, or by how their texts stand below each other. Their meaning is not known here. */
@NullMarked
package io.mingzhang.documents.reading.pdf.table;

import org.jspecify.annotations.NullMarked;
