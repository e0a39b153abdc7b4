/** Tests of lists as workbooks. */
@NullMarked
package io.mingzhang.documents.tabular;

import org.jspecify.annotations.NullMarked;
