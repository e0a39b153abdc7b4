package io.mingzhang.documents.reading.xlsx;

/**
 * A sheet as the workbook lists it.
 *
 * @param name the name on its tab
 * @param part the part that holds it
 * @param hidden whether the tab is not shown
 */
record SheetEntry(String name, String part, boolean hidden) {}
