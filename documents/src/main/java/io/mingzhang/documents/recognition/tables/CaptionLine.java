package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.standards.vocabulary.TitleMatch;
import java.util.List;
import java.util.Optional;

/**
 * What one line above a table says.
 *
 * @param title the text, when it is a title
 * @param matches the kinds of tables it may announce; empty when it is no title
 * @param department the department named on it, empty when none is
 * @param unit the unit of amounts named on it
 * @param label whether it is only a label of the table: its number, a year, 续表
 */
record CaptionLine(
        String title, List<TitleMatch> matches, String department, Optional<AmountUnit> unit, boolean label) {

    static final CaptionLine NOTHING = new CaptionLine("", List.of(), "", Optional.empty(), false);

    boolean saysSomething() {
        return !matches.isEmpty() || !department.isEmpty() || unit.isPresent() || label;
    }

    boolean isTitle() {
        return !matches.isEmpty();
    }
}
