package io.mingzhang.documents.recognition.targets;

import java.util.List;
import java.util.Optional;

/**
 * A row of the indicator block, understood.
 *
 * @param category the first-level label, when it is printed in this row
 * @param halves one or two halves
 * @param leftOver cells that belong to neither
 */
record IndicatorRow(Optional<Token> category, List<IndicatorCells> halves, List<Token> leftOver) {

    IndicatorCells half(int index) {
        return index < halves.size() ? halves.get(index) : IndicatorCells.NONE;
    }
}
