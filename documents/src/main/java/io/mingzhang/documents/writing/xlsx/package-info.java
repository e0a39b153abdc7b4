/**
 * Writes workbooks (xlsx) by streaming: sheets of {@link io.mingzhang.documents.writing.grid printed tables} with real
 * numbers, merged cells, links, lists to choose from and a print set-up. It does not know what the tables say.
 */
@NullMarked
package io.mingzhang.documents.writing.xlsx;

import org.jspecify.annotations.NullMarked;
