/** What the examination page shows of documents, against the documents themselves. */
@NullMarked
package io.mingzhang.acceptance.view;

import org.jspecify.annotations.NullMarked;
