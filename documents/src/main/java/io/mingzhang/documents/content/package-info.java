/**
 * What readers hand to recognizers: paragraphs and rows of cells with their places. It says nothing about what they mean.
 */
@NullMarked
package io.mingzhang.documents.content;

import org.jspecify.annotations.NullMarked;
