package io.mingzhang.documents.reading.xlsx;

/** What is taken from a cell: what it prints, or what it stores. */
interface CellText {

    /**
     * The text of a cell.
     *
     * @param value what {@code v} or {@code is} holds
     */
    String print(CellHead cell, String value);
}
