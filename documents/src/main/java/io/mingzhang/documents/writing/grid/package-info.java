/**
 * Rectangles of cells as they are to be printed, independent of the kind of file: the common ground of the writers of
 * workbooks, Word documents and comma-separated values. It knows neither files nor budgets.
 */
@NullMarked
package io.mingzhang.documents.writing.grid;

import org.jspecify.annotations.NullMarked;
