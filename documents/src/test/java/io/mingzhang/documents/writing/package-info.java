/** Tests of the writers: what was written is read again. */
@NullMarked
package io.mingzhang.documents.writing;

import org.jspecify.annotations.NullMarked;
