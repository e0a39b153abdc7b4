@NullMarked
package io.mingzhang.documents.writing.declared;

import org.jspecify.annotations.NullMarked;
