package io.mingzhang.documents.reading.xlsx;

/**
 * A paragraph of a text box.
 *
 * @param row 1-based row of the cell it is anchored at
 * @param column 1-based column of that cell
 * @param text its text without blanks at the ends
 */
record TextBox(int row, int column, String text) {}
