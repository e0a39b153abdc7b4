@NullMarked
package io.mingzhang.documents.writing.csv;

import org.jspecify.annotations.NullMarked;
