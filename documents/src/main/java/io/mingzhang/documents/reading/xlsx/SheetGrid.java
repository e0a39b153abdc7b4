package io.mingzhang.documents.reading.xlsx;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet shows, before it is parted into tables.
 *
 * @param rows the visible rows that hold something, ascending
 * @param merges the merged ranges as written
 * @param hiddenRows numbers of the rows that are not shown
 * @param hiddenColumns numbers of the columns that are not shown
 * @param filledCells number of filled cells, hidden ones included
 */
record SheetGrid(
        List<SheetRow> rows, List<CellRange> merges, BitSet hiddenRows, BitSet hiddenColumns, long filledCells) {

    SheetGrid {
        hiddenRows = (BitSet) hiddenRows.clone();
        hiddenColumns = (BitSet) hiddenColumns.clone();
    }
}
