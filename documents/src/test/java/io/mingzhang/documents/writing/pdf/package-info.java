@NullMarked
package io.mingzhang.documents.writing.pdf;

import org.jspecify.annotations.NullMarked;
