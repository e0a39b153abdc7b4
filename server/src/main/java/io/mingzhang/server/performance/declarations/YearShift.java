package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Years in texts that are taken over into another year. Only what is written as a year moves (2026年, 2026-03): amounts and
 * quantities stay. Where the project is the same one, its whole period stays too, and only the parts of the year move.
 *
 * @param from the year of the pattern
 * @param to the year it is for
 * @param wholePeriod whether the whole period has moved with it
 */
record YearShift(int from, int to, boolean wholePeriod) {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,])(20\\d\\d)(?=\\s*(?:年|[-/.](?:0?[1-9]|1[0-2])(?![\\d])))");

    /** A text of the year. */
    String ofYear(String text) {
        return YEAR.matcher(text).replaceAll(found -> Integer.toString(moved(Integer.parseInt(found.group(1)))));
    }

    /** A text of the whole period. */
    String ofPeriod(String text) {
        return wholePeriod ? ofYear(text) : text;
    }

    /** Later years are those of the period: they move with it, and not without it. */
    private int moved(int year) {
        boolean moves = year == from || (wholePeriod && year > from);
        return moves ? year + to - from : year;
    }

    /** A form taken over; its money stays as it is. */
    DeclaredForm of(DeclaredForm form) {
        Map<String, String> fields = new TreeMap<>();
        form.fields().forEach((key, text) -> fields.put(key, ofPeriod(text)));
        Map<String, String> goals = new TreeMap<>();
        form.goals()
                .forEach((period, text) ->
                        goals.put(period, period.equals(TargetPeriod.ANNUAL.name()) ? ofYear(text) : ofPeriod(text)));
        return new DeclaredForm(
                fields,
                form.funding(),
                goals,
                form.tasks().stream()
                        .map(task -> task.named(ofYear(task.name()), ofYear(task.content())))
                        .toList(),
                form.indicators().stream().map(this::row).toList());
    }

    private IndicatorRow row(IndicatorRow row) {
        return new IndicatorRow(
                row.id(),
                row.category(),
                row.type(),
                row.position(),
                wholePeriod ? side(row.implementation()) : row.implementation(),
                side(row.annual()),
                row.libraryId(),
                row.linkedTo());
    }

    private Side side(Side side) {
        return new Side(ofYear(side.name()), ofYear(side.value()), ofYear(side.standard()));
    }
}
