/**
 * What is read of documents in PDF, measured against what people see on the pages. The files of truth were typed from pictures
 * of the pages; no line of them was written by the program. Not a place for tests of the reader's parts.
 */
@NullMarked
package io.mingzhang.acceptance.pdf;

import org.jspecify.annotations.NullMarked;
