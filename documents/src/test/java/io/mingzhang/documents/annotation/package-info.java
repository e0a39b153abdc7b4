/** Tests of annotated copies. */
@NullMarked
package io.mingzhang.documents.annotation;

import org.jspecify.annotations.NullMarked;
