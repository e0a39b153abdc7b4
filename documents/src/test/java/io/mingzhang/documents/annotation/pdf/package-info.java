/** Tests of annotated PDF files. */
@NullMarked
package io.mingzhang.documents.annotation.pdf;

import org.jspecify.annotations.NullMarked;
