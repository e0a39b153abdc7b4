/** Tests of number formats. */
@NullMarked
package io.mingzhang.documents.reading.xlsx.format;

import org.jspecify.annotations.NullMarked;
