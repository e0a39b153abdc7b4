package io.mingzhang.documents.recognition.tables;

import java.util.List;

/**
 * The header of a table.
 *
 * @param height grid rows it takes, the row of column numbers included; 0 when there is none
 * @param numberRow grid row of the column numbers, −1 when there is none
 * @param paths the labels above each column, outermost first; empty for a column without label
 * @param shifted whether labels had to be moved back to their columns
 */
record Header(int height, int numberRow, List<List<String>> paths, boolean shifted) {
    Header {
        paths = List.copyOf(paths);
    }
}
