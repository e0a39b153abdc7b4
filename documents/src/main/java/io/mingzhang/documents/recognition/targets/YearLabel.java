package io.mingzhang.documents.recognition.targets;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar year a label names: 2025年, （2025年度）, 2025年目标值; never an amount of money. */
final class YearLabel {

    private static final Pattern ALONE =
            Pattern.compile("^[(（]?\\s*((?:19|20)[0-9]{2})\\s*年\\s*度?\\s*(?:预算|金额|资金|预算数|预算安排|安排)?\\s*[)）]?$");
    private static final Pattern LEADING = Pattern.compile("^[(（]?\\s*((?:19|20)[0-9]{2})\\s*年");
    private static final Pattern WITHIN = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private YearLabel() {}

    /** The year of a label that names nothing else. */
    static OptionalInt alone(String text) {
        return year(ALONE.matcher(text.strip()));
    }

    /** The year a longer label begins with. */
    static OptionalInt leading(String text) {
        return year(LEADING.matcher(text.strip()));
    }

    /** The only year a title names; empty when it names none or a span of years. */
    static OptionalInt only(String title) {
        Matcher years = WITHIN.matcher(title);
        if (!years.find()) {
            return OptionalInt.empty();
        }
        boolean named = title.startsWith("年", years.end());
        int year = Integer.parseInt(years.group(1));
        return named && !years.find() ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static OptionalInt year(Matcher matcher) {
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
