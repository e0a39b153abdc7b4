package io.mingzhang.checks.texts;

import io.mingzhang.standards.text.Letters;
import io.mingzhang.standards.text.TextPattern;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A text and which characters it holds, so that what it cannot hold need not be sought in it.
 *
 * @param place the text
 * @param letters those of the text as printed
 */
public record LetteredText(TextPlace place, Letters letters) {

    static LetteredText of(TextPlace place) {
        return new LetteredText(place, Letters.of(place.text()));
    }

    /** The first match in the text. */
    public Optional<Matcher> first(TextPattern pattern) {
        return pattern.firstIn(place.text(), letters);
    }

    /** The first match outside quoted titles. */
    public Optional<Matcher> firstOutsideTitles(TextPattern pattern) {
        return mayHold(pattern) ? pattern.firstIn(QuotedTitles.blanked(place.text()), letters) : Optional.empty();
    }

    /** Whether the pattern may match somewhere in the text. */
    public boolean mayHold(TextPattern pattern) {
        return pattern.mayOccurIn(letters);
    }
}
