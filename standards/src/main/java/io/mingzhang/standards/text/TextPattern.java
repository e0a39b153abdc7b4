package io.mingzhang.standards.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern that is sought in every text of a document and seldom found. From its own source it knows what each match must
 * hold, so that most texts are passed over without running it; what is found is what the pattern alone would find.
 */
public final class TextPattern {

    /**
     * One of the alternatives of a pattern.
     *
     * @param needs one line for each alternative of its own: of each list one must be there
     */
    private record Alternative(Pattern pattern, List<List<List<String>>> needs) {

        static Alternative of(String source) {
            return new Alternative(Pattern.compile(source), NeededLetters.of(source));
        }

        boolean mayOccurIn(Letters letters) {
            for (List<List<String>> own : needs) {
                if (letters.mayHoldOneOfEach(own)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Pattern whole;
    private final List<Alternative> alternatives;

    private TextPattern(List<String> sources) {
        this.alternatives = sources.stream().map(Alternative::of).toList();
        this.whole = Pattern.compile(sources.stream().map("(?:%s)"::formatted).collect(Collectors.joining("|")));
    }

    /** A pattern that matches what one of these matches, the first of them first. */
    public static TextPattern anyOf(List<String> sources) {
        return new TextPattern(sources);
    }

    /** Whether a text of these letters may hold a match. */
    public boolean mayOccurIn(Letters letters) {
        for (Alternative alternative : alternatives) {
            if (alternative.mayOccurIn(letters)) {
                return true;
            }
        }
        return false;
    }

    /** Seeks in a text. */
    public Matcher matcher(CharSequence text) {
        return whole.matcher(text);
    }

    /**
     * The first match in a text.
     *
     * @param letters at least those of the text
     */
    public Optional<Matcher> firstIn(CharSequence text, Letters letters) {
        Optional<Pattern> only = Optional.empty();
        for (Alternative alternative : alternatives) {
            if (alternative.mayOccurIn(letters)) {
                if (only.isPresent()) {
                    return found(whole.matcher(text));
                }
                only = Optional.of(alternative.pattern());
            }
        }
        return only.flatMap(pattern -> found(pattern.matcher(text)));
    }

    private static Optional<Matcher> found(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
