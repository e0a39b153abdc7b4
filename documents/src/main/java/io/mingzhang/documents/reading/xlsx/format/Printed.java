package io.mingzhang.documents.reading.xlsx.format;

/**
 * A stored value as a number format prints it.
 *
 * @param text what is printed, blanks at the ends included
 * @param exact whether the printed digits are the whole value; false when the format leaves digits out
 */
public record Printed(String text, boolean exact) {}
