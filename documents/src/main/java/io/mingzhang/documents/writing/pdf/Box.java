package io.mingzhang.documents.writing.pdf;

/**
 * A rectangle on a page, in hundredths of a point from the upper left corner of the paper.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width from left to right
 * @param height from top to bottom
 */
record Box(int x, int y, int width, int height) {}
