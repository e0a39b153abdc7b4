/**
 * Word documents: against the same content as text, and as offices lay them out. How files are read in
 * detail is tested where the reader is.
 */
@NullMarked
package io.mingzhang.acceptance.word;

import org.jspecify.annotations.NullMarked;
