/**
 * Declarations on paper (打印): one form at once, many as a job; Word, workbook and PDF in the layout of the template. How a form
 * is laid out is the matter of {@code documents.writing}.
 */
@NullMarked
package io.mingzhang.server.performance.output;

import org.jspecify.annotations.NullMarked;
