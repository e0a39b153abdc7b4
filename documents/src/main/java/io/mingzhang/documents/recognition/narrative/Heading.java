package io.mingzhang.documents.recognition.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading found at the start of a line.
 *
 * @param text the heading as printed, with its numbering
 * @param level depth: 1 for a part, 2 for 一、, 3 for （一）, 4 for 1.
 * @param bodyFrom where the paragraph that is stuck to it begins in the line; the length of the line when none is
 */
record Heading(String text, int level, int bodyFrom) {

    private static final int LONGEST = 45;
    private static final int LONGEST_UNMARKED = 30;
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String SENTENCE_MARKS = "。;,?!";

    /** The heading a line is or begins with. */
    static Optional<Heading> of(String line, int markedLevel, Lexicon lexicon) {
        Numbering numbering = Numbering.of(line);
        String words = line.substring(numbering.end());
        String folded = PlainText.fold(words);
        if (isHeadingText(folded) && isHeading(folded, numbering.level(), markedLevel, lexicon)) {
            return Optional.of(
                    new Heading(line.strip(), level(folded, numbering, markedLevel, lexicon), line.length()));
        }
        return stuck(line, numbering);
    }

    private static boolean isHeadingText(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (SENTENCE_MARKS.indexOf(c) >= 0 || c == ':' && i < folded.length() - 1) {
                return false;
            }
        }
        return !DIGIT.matcher(YEARS.matcher(folded).replaceAll("")).find() && !folded.endsWith("、");
    }

    private static boolean isHeading(String folded, int numbered, int markedLevel, Lexicon lexicon) {
        boolean ends = endsWithAny(folded, lexicon.list("heading_endings"));
        if (markedLevel > 0 || numbered == 1 || numbered == 2 && (ends || !folded.endsWith(":"))) {
            return true;
        }
        return switch (numbered) {
            case 3 -> folded.length() <= LONGEST_UNMARKED || ends;
            case 4, 5 -> ends;
            case 0 -> folded.length() <= LONGEST_UNMARKED && isUnmarkedHeading(folded, lexicon);
            default -> false;
        };
    }

    private static boolean isUnmarkedHeading(String folded, Lexicon lexicon) {
        return folded.endsWith("情况说明") || folded.endsWith("编制说明") || endsWithAny(folded, lexicon.list("part_headings"));
    }

    private static int level(String folded, Numbering numbering, int markedLevel, Lexicon lexicon) {
        if (numbering.level() > 0) {
            return numbering.level();
        }
        boolean isPart = markedLevel == 1 || endsWithAny(folded, lexicon.list("part_headings"));
        return isPart ? 1 : 2;
    }

    private static boolean endsWithAny(String folded, List<String> endings) {
        String plain = folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
        int bracket = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        String core = bracket > 0 ? plain.substring(0, bracket) : plain;
        return endings.stream().anyMatch(core::endsWith);
    }

    /** A numbered heading that ends in 情况说明 with its paragraph on the same line. */
    private static Optional<Heading> stuck(String line, Numbering numbering) {
        if (numbering.level() != 2 && numbering.level() != 3) {
            return Optional.empty();
        }
        for (String ending : List.of("情况说明", "情况的说明", "情况及原因", "原因说明", "编制说明", "情况", "说明")) {
            int at = line.indexOf(ending, numbering.end());
            int end = at + ending.length();
            if (at > 0
                    && at < LONGEST
                    && end < line.length()
                    && isBodyStart(line, end)
                    && isHeadingText(PlainText.fold(line.substring(numbering.end(), end)))) {
                int body = end;
                while (body < line.length()
                        && (Character.isWhitespace(line.charAt(body)) || "。.：:*　".indexOf(line.charAt(body)) >= 0)) {
                    body++;
                }
                return Optional.of(new Heading(line.substring(0, end).strip(), numbering.level(), body));
            }
        }
        return Optional.empty();
    }

    private static boolean isBodyStart(String line, int end) {
        char next = line.charAt(end);
        return Character.isWhitespace(next)
                || next == '　'
                || next == '。'
                || Character.isDigit(next)
                || next == '*'
                || next == '本'
                || next == '我';
    }
}
