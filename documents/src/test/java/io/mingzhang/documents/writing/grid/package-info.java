@NullMarked
package io.mingzhang.documents.writing.grid;

import org.jspecify.annotations.NullMarked;
