package io.mingzhang.documents.reading.docx;

/**
 * What the body of a document refers to.
 *
 * @param styles its styles
 * @param numbers the automatic numbers, counted on as paragraphs are read
 * @param footnotes its footnotes
 * @param endnotes its endnotes
 * @param comments its comments
 */
record Surroundings(StyleSheet styles, ListNumbers numbers, Notes footnotes, Notes endnotes, Notes comments) {}
