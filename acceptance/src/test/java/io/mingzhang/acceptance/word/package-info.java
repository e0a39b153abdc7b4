/**
 * Word documents against the same content as text: what is found must not depend on the kind of file. How files are read in
 * detail is tested where the reader is.
 */
@NullMarked
package io.mingzhang.acceptance.word;

import org.jspecify.annotations.NullMarked;
