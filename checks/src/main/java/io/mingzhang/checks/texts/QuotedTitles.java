package io.mingzhang.checks.texts;

import java.util.regex.Pattern;

/** Titles of documents quoted in a text (《…》): what they say is not said by the text. */
public final class QuotedTitles {

    private static final Pattern TITLE = Pattern.compile("《[^《》]*(?:《[^《》]*》[^《》]*)*》");

    private QuotedTitles() {}

    /** The text with every quoted title replaced by blanks, so that places stay. */
    public static String blanked(String text) {
        return text.indexOf('《') < 0
                ? text
                : TITLE.matcher(text)
                        .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
