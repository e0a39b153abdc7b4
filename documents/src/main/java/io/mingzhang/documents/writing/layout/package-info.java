/**
 * How a document that was understood is laid out for print: its parts in reading order, every table and form as a
 * {@link io.mingzhang.documents.writing.grid printed table}. The writers of all kinds of files share it; it writes none.
 */
@NullMarked
package io.mingzhang.documents.writing.layout;

import org.jspecify.annotations.NullMarked;
