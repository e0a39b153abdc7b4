package io.mingzhang.documents.recognition.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering a line begins with.
 *
 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for (1), 6 for ①; 0 when there is none
 * @param end where the words behind it begin in the printed line
 */
record Numbering(int level, int end) {

    private static final Numbering NONE = new Numbering(0, 0);
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("\\s*第\\s*[一二三四五六七八九十]{1,3}\\s*(?:部分|章)\\s*[:：、]?\\s*"),
            Pattern.compile("\\s*[一二三四五六七八九十]{1,3}\\s*[、.．]\\s*"),
            Pattern.compile("\\s*[(（]\\s*[一二三四五六七八九十]{1,3}\\s*[)）]\\s*[、.]?\\s*"),
            Pattern.compile("\\s*\\d{1,2}\\s*(?:[、)）]|[.．](?!\\d(?!\\d{3}年)))\\s*"),
            Pattern.compile("\\s*[(（]\\s*\\d{1,2}\\s*[)）]\\s*[、.]?\\s*"),
            Pattern.compile("\\s*[①-⑳]\\s*"));

    static Numbering of(String line) {
        for (int i = 0; i < LEVELS.size(); i++) {
            Matcher matcher = LEVELS.get(i).matcher(line);
            if (matcher.lookingAt()) {
                return new Numbering(i + 1, matcher.end());
            }
        }
        return NONE;
    }
}
