package io.mingzhang.checks.texts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that may belong to a person: how they are shown without publishing them. */
public final class PersonalNumbers {

    private static final Pattern LONG_RUN = Pattern.compile("\\d{11,}[Xx]?");
    private static final int SHOWN = 3;
    private static final int SHOWN_AT_END = 2;

    private PersonalNumbers() {}

    /** The text with every run of eleven or more digits masked. */
    public static String masked(String text) {
        Matcher run = LONG_RUN.matcher(text);
        return run.replaceAll(found -> Matcher.quoteReplacement(maskedNumber(found.group())));
    }

    /** The first three and the last two characters of a number, stars between. */
    public static String maskedNumber(String number) {
        int hidden = Math.max(0, number.length() - SHOWN - SHOWN_AT_END);
        return hidden == 0
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN) + "*".repeat(hidden) + number.substring(SHOWN + hidden);
    }
}
