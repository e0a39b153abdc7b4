@NullMarked
package io.mingzhang.documents.writing.xlsx;

import org.jspecify.annotations.NullMarked;
