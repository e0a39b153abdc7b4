package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of an indicator block as its header row names them.
 *
 * @param columns the header cells, from left to right, each with its half
 * @param halves one, or two where type, name or value stand twice
 */
record IndicatorLayout(List<Slot> columns, int halves) {

    /** No header row: it was lost. */
    static final IndicatorLayout UNKNOWN = new IndicatorLayout(List.of(), 0);

    private static final int FEWEST_COLUMNS = 2;
    private static final String OTHER = "OTHER";

    /**
     * A column.
     *
     * @param kind CATEGORY, TYPE, NAME, VALUE …
     * @param half 0 or 1
     * @param column 1-based column of the grid
     * @param period the period the header names
     */
    record Slot(String kind, int half, int column, Optional<TargetPeriod> period) {}

    /** Whether a row with these cells is a header of the block. */
    static boolean isHeader(List<Token> tokens) {
        long columns = tokens.stream()
                .filter(IndicatorLayout::isColumn)
                .map(token -> token.label().column().orElse(""))
                .distinct()
                .count();
        long others = tokens.stream()
                .filter(token -> !isColumn(token)
                        && !token.label().opens("INDICATORS")
                        && !token.label().opens("GOAL"))
                .count();
        return columns >= FEWEST_COLUMNS && others <= columns;
    }

    private static boolean isSection(Token token) {
        return !isColumn(token)
                && (token.label().opens("INDICATORS") || token.label().opens("GOAL"));
    }

    /** Headers of columns whose cells have no place in the model; they are listed once. */
    static List<Token> unread(List<Token> tokens) {
        List<Token> unread = new ArrayList<>();
        boolean begun = false;
        for (Token token : tokens) {
            begun |= isColumn(token);
            boolean alien = !isColumn(token) && !isSection(token);
            if (begun && (alien || token.label().heads("INTERIM"))) {
                unread.add(token);
            }
        }
        return unread;
    }

    private static boolean isColumn(Token token) {
        return token.label().column().isPresent() && token.label().type().isEmpty();
    }

    /**
     * The header with values of other years named as such, where a form prints the values of several years.
     *
     * @param fiscalYear the year of the form, 0 when it names none
     */
    static List<Token> ofYear(List<Token> tokens, int fiscalYear) {
        long values = tokens.stream()
                .filter(token -> isColumn(token) && token.label().heads("VALUE"))
                .count();
        return withRemarks(tokens).stream()
                .map(token -> {
                    OptionalInt year = YearLabel.leading(token.text());
                    boolean other = values > 1
                            && token.label().heads("VALUE")
                            && year.isPresent()
                            && year.getAsInt() != fiscalYear;
                    return other ? token.heading("INTERIM") : token;
                })
                .toList();
    }

    /** 三级指标 | 指标值 | 指标内容: behind the one value what else could name an indicator explains the one named before it. */
    private static List<Token> withRemarks(List<Token> tokens) {
        List<Token> columns = tokens.stream().filter(IndicatorLayout::isColumn).toList();
        List<Token> values =
                columns.stream().filter(token -> token.label().heads("VALUE")).toList();
        List<Token> names =
                columns.stream().filter(token -> token.label().heads("NAME")).toList();
        if (values.size() != 1
                || names.size() != 2
                || columns.indexOf(names.getLast()) < columns.indexOf(values.getFirst())) {
            return tokens;
        }
        return tokens.stream()
                .map(token -> token.equals(names.getLast()) ? token.heading("EXPLANATION") : token)
                .toList();
    }

    static IndicatorLayout of(List<Token> tokens) {
        List<Slot> slots = new ArrayList<>();
        boolean named = tokens.stream()
                .anyMatch(token -> isColumn(token) && token.label().heads("NAME"));
        Token lastSection = null;
        Map<String, Integer> seen = new HashMap<>();
        int half = 0;
        for (Token token : tokens) {
            if (isSection(token)) {
                lastSection = token;
                continue;
            }
            if (!isColumn(token)) {
                if (!slots.isEmpty()) {
                    slots.add(new Slot(OTHER, half, token.column(), Optional.empty()));
                }
                continue;
            }
            if (slots.isEmpty() && !named && lastSection != null) {
                slots.add(new Slot("NAME", 0, lastSection.column(), Optional.empty()));
            }
            String kind = token.label().column().orElse("");
            int times = seen.merge(kind, 1, Integer::sum);
            boolean opens = kind.equals("TYPE") || kind.equals("NAME") || kind.equals("VALUE");
            if (opens && times == 2) {
                half = 1;
            }
            slots.add(new Slot(kind, half, token.column(), token.label().period()));
        }
        return new IndicatorLayout(List.copyOf(slots), half + 1);
    }

    boolean isKnown() {
        return !columns.isEmpty();
    }

    boolean has(String kind) {
        return columns.stream().anyMatch(slot -> slot.kind().equals(kind));
    }

    /** Whether both halves share one name and differ in the value only. */
    boolean sharesNames() {
        return halves == 2
                && columns.stream().filter(slot -> slot.kind().equals("NAME")).count() == 1;
    }

    Optional<Slot> at(int column) {
        return columns.stream().filter(slot -> slot.column() == column).findFirst();
    }

    /** The period the header names for a half. */
    Optional<TargetPeriod> period(int half) {
        return columns.stream()
                .filter(slot -> slot.half() == half)
                .flatMap(slot -> slot.period().stream())
                .findFirst();
    }

    int firstColumn() {
        return columns.getFirst().column();
    }
}
