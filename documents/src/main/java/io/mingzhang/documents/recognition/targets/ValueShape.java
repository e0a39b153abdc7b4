package io.mingzhang.documents.recognition.targets;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.model.performance.IndicatorValues;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the look of a text whether it is a target value or the name of an indicator. */
final class ValueShape {

    private static final Pattern COMPARISON = Pattern.compile("^\\s*(?:[≥≤=<>≈＝＞＜≧≦+]|不少于|不低于|不超过|不高于)");
    private static final Pattern JOINED =
            Pattern.compile("^(.{2,30}?)\\s*((?:[≥≤≈]|[<>]=?|=|＝|＜＝|＞＝)\\s*[0-9０-９].{0,15})$");
    private static final int LONGEST_VALUE = 30;

    private ValueShape() {}

    /** Whether it begins with a sign of comparison. */
    static boolean isComparison(String text) {
        return COMPARISON.matcher(text).lookingAt();
    }

    /** Whether it can be measured: number, date, frequency. */
    static boolean isValue(String text) {
        if (text.length() > LONGEST_VALUE) {
            return false;
        }
        IndicatorValue value = IndicatorValues.parse(text);
        return value.isMeasurable()
                && (value.operator() != Operator.NONE
                        || value.unit().length() <= 4
                        || value.kind() == IndicatorValue.Kind.DATE);
    }

    /** The position where a value begins that slipped into the cell of a clipped name: 会议次数(=1次. */
    static Optional<Integer> joint(String text) {
        Matcher matcher = JOINED.matcher(text);
        return matcher.matches() && !isComparison(text) ? Optional.of(matcher.start(2)) : Optional.empty();
    }

    /** Whether both are the same name, one of them perhaps clipped by a narrow column. */
    static boolean isSameName(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        int shorter = Math.min(first.length(), second.length());
        return shorter >= 2 && (first.startsWith(second) || second.startsWith(first));
    }

    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
