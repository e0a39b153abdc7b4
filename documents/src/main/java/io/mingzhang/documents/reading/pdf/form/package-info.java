/**
 * Forms whose rules are missing: where a person sees the edges of their cells, rules are put, so that they are read as if they
 * were drawn. It is told which words are labels and knows nothing of what they mean.
 */
@NullMarked
package io.mingzhang.documents.reading.pdf.form;

import org.jspecify.annotations.NullMarked;
