package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.IndicatorLayout.Slot;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an indicator row by the columns of the header; refuses rows whose cells do not stand where they should. */
final class AlignedRow {

    private static final int LONGEST_TYPE = 14;
    private static final Pattern UNUSUAL_CATEGORY = Pattern.compile("[指目][标標]\\s*$");

    private final IndicatorLayout layout;
    private final List<Map<String, Token>> halves = List.of(new HashMap<>(), new HashMap<>());
    private Optional<Token> category = Optional.empty();

    private AlignedRow(IndicatorLayout layout) {
        this.layout = layout;
    }

    /** The row by columns, empty when a cell stands where it cannot belong. */
    static Optional<IndicatorRow> read(List<Token> tokens, IndicatorLayout layout) {
        AlignedRow row = new AlignedRow(layout);
        for (Token token : tokens) {
            if (!row.place(token)) {
                return Optional.empty();
            }
        }
        return row.isSound() ? Optional.of(row.result()) : Optional.empty();
    }

    private boolean place(Token token) {
        if (token.column() < layout.firstColumn()) {
            return token.label().section().isPresent() || token.text().length() == 1;
        }
        Optional<Slot> slot = layout.at(token.column());
        if (slot.isEmpty()) {
            return false;
        }
        return switch (slot.get().kind()) {
            case "CATEGORY" -> {
                category = Optional.of(token);
                yield token.label().isLevel() || isUnusualCategory(token);
            }
            case "NAME", "VALUE" -> {
                halves.get(slot.get().half()).put(slot.get().kind(), token);
                yield !token.label().isCategoryOnly();
            }
            default -> {
                halves.get(slot.get().half()).put(slot.get().kind(), token);
                yield true;
            }
        };
    }

    private boolean isSound() {
        for (int half = 0; half < layout.halves(); half++) {
            Map<String, Token> cells = halves.get(half);
            Token type = cells.get("TYPE");
            Token name = cells.get("NAME");
            Token value = cells.get("VALUE");
            boolean named = name != null || layout.sharesNames();
            boolean typeFits =
                    type == null || type.isLevel() || name != null && value != null && isUnusualType(type, name);
            boolean nameFits = name == null || isName(name, type, value);
            boolean valueFits = value == null || named && !isLabel(value);
            if (!typeFits || !nameFits || !valueFits) {
                return false;
            }
        }
        return !isTypeInCategoryColumn();
    }

    /** A first-level label in words nobody knows: 投入管理指标. */
    private static boolean isUnusualCategory(Token token) {
        return token.text().length() <= LONGEST_TYPE
                && UNUSUAL_CATEGORY.matcher(token.text()).find();
    }

    /** A second-level label in words nobody knows, not a shifted name or value. */
    private static boolean isUnusualType(Token type, Token name) {
        return !ValueShape.isValue(type.text())
                && !ValueShape.isSameName(type.text(), name.text())
                && type.text().length() <= LONGEST_TYPE;
    }

    /** 成本指标 is a first-level label only where second-level labels stand beside it. */
    private boolean isTypeInCategoryColumn() {
        Map<String, Token> left = halves.getFirst();
        boolean twoTypes = category.isPresent()
                && category.get().isLevel()
                && category.get().label().category().isEmpty()
                && left.containsKey("TYPE");
        return twoTypes
                || category.isPresent()
                        && category.get().label().type().equals(Optional.of(IndicatorType.COST))
                        && left.containsKey("NAME")
                        && !isUnder(left.get("TYPE"), IndicatorCategory.COST);
    }

    private static boolean isUnder(@Nullable Token type, IndicatorCategory category) {
        return type != null && type.label().usualCategory().equals(Optional.of(category));
    }

    /** A name may read like a label (群众满意度), but then a label or a measured value stands beside it. */
    private static boolean isName(Token name, @Nullable Token type, @Nullable Token value) {
        if (ValueShape.isComparison(name.text())) {
            return false;
        }
        if (!name.isLevel()) {
            return value != null || ValueShape.joint(name.text()).isEmpty();
        }
        boolean satisfaction = name.label().usualCategory().equals(Optional.of(IndicatorCategory.SATISFACTION));
        boolean typed = type != null && type.isLevel();
        return value != null && (ValueShape.isValue(value.text()) || satisfaction && (typed || !isLabel(name)));
    }

    private static boolean isLabel(Token value) {
        return value.label().type().isPresent() && value.text().endsWith("指标");
    }

    private IndicatorRow result() {
        List<IndicatorCells> cells = new ArrayList<>();
        for (int half = 0; half < layout.halves(); half++) {
            Map<String, Token> own = halves.get(half);
            Map<String, Token> left = layout.sharesNames() ? halves.getFirst() : own;
            cells.add(new IndicatorCells(
                    optional(left, "TYPE"),
                    optional(left, "NAME"),
                    optional(own, "VALUE"),
                    optional(own, "STANDARD"),
                    optional(left, "OPERATOR"),
                    optional(left, "UNIT"),
                    false));
        }
        return new IndicatorRow(category, List.copyOf(cells), List.of());
    }

    private static Optional<Token> optional(Map<String, Token> cells, String kind) {
        return Optional.ofNullable(cells.get(kind));
    }
}
