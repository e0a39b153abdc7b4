/** Tests of the reader of Word documents, on files built part by part. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.documents.reading.docx;
