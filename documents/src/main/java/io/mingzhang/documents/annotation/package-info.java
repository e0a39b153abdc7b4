/**
 * Copies of workbooks, Word documents and PDF files with notes at places: the original file, with something added. It does not
 * decide what is worth a note, and never changes what the file says.
 */
@NullMarked
package io.mingzhang.documents.annotation;

import org.jspecify.annotations.NullMarked;
