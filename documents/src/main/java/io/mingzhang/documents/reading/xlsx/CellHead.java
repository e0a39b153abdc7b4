package io.mingzhang.documents.reading.xlsx;

/**
 * What a cell says of itself before its value.
 *
 * @param row 1-based row of the sheet
 * @param column 1-based column of the sheet
 * @param type the attribute {@code t}, empty for numbers
 * @param style number of its style
 */
record CellHead(int row, int column, String type, int style) {}
