/** Tests of the reader of workbooks; the files are built part by part. */
@NullMarked
package io.mingzhang.documents.reading.xlsx;

import org.jspecify.annotations.NullMarked;
