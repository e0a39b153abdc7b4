package io.mingzhang.checks.indicators;

import io.mingzhang.kernel.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of things in a text: 180个社区.
 *
 * @param field the text it stands in
 * @param printed number, unit and thing as printed
 * @param number the number
 * @param unit the unit, those that mean the same in one form
 * @param thing the first two characters of what is counted
 * @param at where the text stands
 */
record TextCount(String field, String printed, BigDecimal number, String unit, String thing, SourceLocation at) {

    /** Long texts are not searched to the end: the limit bounds the cost. */
    private static final int LONGEST_TEXT = 5000;

    private static final Pattern COUNT = Pattern.compile(
            "(?<![0-9.第〔\\[年])([0-9]{1,9})(万)?(余|多)?(个|名|人|户|家|所|条|次|期|场|台|套|份|座|处|张|册|部)([\\p{IsHan}]{2})");
    private static final String PERSONS = "名人位";
    private static final String PLACES = "个家所座处";

    /** The numbers of things in a text. */
    static List<TextCount> in(String field, String text, SourceLocation at) {
        List<TextCount> counts = new ArrayList<>();
        Matcher found = COUNT.matcher(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        while (found.find()) {
            BigDecimal number = new BigDecimal(found.group(1)).scaleByPowerOfTen(found.group(2) == null ? 0 : 4);
            if (found.group(3) == null) {
                counts.add(new TextCount(field, found.group(), number, even(found.group(4)), found.group(5), at));
            }
        }
        return counts;
    }

    /** Equal keys count the same things. */
    String key() {
        return unit + thing;
    }

    /** Whether an indicator of this name and unit counts the same things. */
    boolean isAbout(String name, String otherUnit) {
        return name.contains(thing) && hasUnit(otherUnit);
    }

    /** Whether it is told in this unit or one that means the same. */
    boolean hasUnit(String otherUnit) {
        return unit.equals(even(otherUnit));
    }

    private static String even(String unit) {
        if (unit.length() == 1 && PERSONS.contains(unit)) {
            return "人";
        }
        return unit.length() == 1 && PLACES.contains(unit) ? "个" : unit;
    }
}
