/**
 * Writers of documents: what was understood, back into files that an office can work with. The packages below it are the
 * building blocks: printed tables, their layout, and one writer for each kind of file.
 */
@NullMarked
package io.mingzhang.documents.writing;

import org.jspecify.annotations.NullMarked;
