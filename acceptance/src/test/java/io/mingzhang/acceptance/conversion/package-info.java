/** Converted documents are examined: what is wrong with a document stays wrong with it, nothing else comes up. */
@NullMarked
package io.mingzhang.acceptance.conversion;

import org.jspecify.annotations.NullMarked;
