package io.mingzhang.documents.recognition.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one half of an indicator row, sorted by meaning.
 *
 * @param type the second-level label, when it is printed in this row
 * @param name the name
 * @param value the target value
 * @param standard the standard
 * @param operator the comparison sign from a column of its own
 * @param unit the unit of measure from a column of its own
 * @param lost whether something of the half was lost or shifted
 */
record IndicatorCells(
        Optional<Token> type,
        Optional<Token> name,
        Optional<Token> value,
        Optional<Token> standard,
        Optional<Token> operator,
        Optional<Token> unit,
        boolean lost) {

    static final IndicatorCells NONE = new IndicatorCells(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    boolean isNone() {
        return type.isEmpty() && name.isEmpty() && value.isEmpty();
    }

    IndicatorCells withType(Optional<Token> newType) {
        return new IndicatorCells(newType, name, value, standard, operator, unit, lost);
    }

    /** Two or three texts in order: name, value, standard. */
    static IndicatorCells inOrder(Optional<Token> type, List<Token> texts, boolean lost) {
        return new IndicatorCells(
                type, at(texts, 0), at(texts, 1), at(texts, 2), Optional.empty(), Optional.empty(), lost);
    }

    private static Optional<Token> at(List<Token> texts, int index) {
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }

    /** The text of the value with sign and unit from columns of their own. */
    String valueText() {
        List<String> parts = new ArrayList<>();
        operator.filter(sign -> ValueShape.isComparison(sign.text())).ifPresent(sign -> parts.add(sign.text()));
        value.ifPresent(text -> parts.add(text.text()));
        String core = value.map(Token::text).orElse("");
        unit.filter(measure -> !core.isEmpty() && Character.isDigit(core.charAt(core.length() - 1)))
                .ifPresent(measure -> parts.add(measure.text()));
        return core.isEmpty() ? "" : String.join("", parts);
    }
}
