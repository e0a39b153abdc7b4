/**
 * Golden files of the real documents: figures, codes, counts, and length and hash of texts. Never a sentence, name or
 * telephone number of theirs.
 */
@NullMarked
package io.mingzhang.acceptance.golden;

import org.jspecify.annotations.NullMarked;
