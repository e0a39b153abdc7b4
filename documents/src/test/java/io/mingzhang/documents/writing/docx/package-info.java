@NullMarked
package io.mingzhang.documents.writing.docx;

import org.jspecify.annotations.NullMarked;
