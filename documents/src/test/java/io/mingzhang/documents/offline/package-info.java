@NullMarked
package io.mingzhang.documents.offline;

import org.jspecify.annotations.NullMarked;
