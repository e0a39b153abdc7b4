package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.NumberedLabel;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a printed title what varies from document to document: numbering, year, department, qualifiers, the unit and
 * page numbers that stand on the same line.
 */
final class TitleText {

    private static final Pattern NUMBER = Pattern.compile("^[-\\d一二三四五六七八九十]{0,4}[、.:)-]?(?!公)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?(?:度|初)?");
    private static final Pattern TAIL = Pattern.compile("(?:[.…·]{2,}\\d*|[(]?(?:金额)?单位[:].*|[(]续表?\\d*[)]|续表\\d*)$");
    private static final int SHORTEST_CORE = 3;

    private final List<String> prefixes;
    private final List<String> endings;
    private final Map<String, List<String>> qualifiers;

    TitleText(PackNode pack) {
        prefixes = pack.at("numbering").texts("prefixes");
        endings = pack.texts("organisation_endings");
        qualifiers = pack.wordLists("qualifiers");
    }

    /** Whether a name ends like that of an organisation a title may begin with. */
    boolean namesOrganisation(String name) {
        return endings.stream().anyMatch(name::endsWith);
    }

    /**
     * A title divided into its core and what was taken away.
     *
     * @param core the words that name the table, a key
     * @param whole the same with the organisation, in case its ending belongs to the name of the table
     * @param qualifiers identifiers of the qualifiers found
     */
    record Core(String core, String whole, Set<String> qualifiers) {}

    Core of(String printed) {
        String rest =
                TAIL.matcher(withoutNumbering(LabelText.normalized(printed))).replaceFirst("");
        Set<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, List<String>> qualifier : qualifiers.entrySet()) {
            for (String phrase : qualifier.getValue()) {
                if (rest.contains(phrase)) {
                    found.add(qualifier.getKey());
                    rest = rest.replace(phrase, "");
                }
            }
        }
        String whole = afterYear(rest);
        return new Core(
                LabelText.key(withoutOrganisation(whole)), LabelText.key(whole), Collections.unmodifiableSet(found));
    }

    private String withoutNumbering(String title) {
        String rest = title;
        for (String prefix : prefixes) {
            if (rest.startsWith(prefix) && rest.length() > prefix.length()) {
                String after = rest.substring(prefix.length());
                Matcher number = NUMBER.matcher(after);
                if (number.find() && number.end() > 0) {
                    rest = after.substring(number.end());
                    break;
                }
            }
        }
        return NumberedLabel.of(rest).words();
    }

    /** What follows the last year when a table name follows it; the year itself is taken away otherwise. */
    private static String afterYear(String title) {
        Matcher year = YEAR.matcher(title);
        int end = -1;
        while (year.find()) {
            end = year.end();
        }
        return end >= 0 && title.indexOf('表', end) > 0 && title.length() - end > SHORTEST_CORE
                ? title.substring(end)
                : YEAR.matcher(title).replaceAll("");
    }

    private String withoutOrganisation(String title) {
        int cut = 0;
        for (String ending : endings) {
            int at = title.lastIndexOf(ending);
            int end = at + ending.length();
            if (at >= 0 && end > cut && title.length() - end > SHORTEST_CORE && title.indexOf('表', end) > 0) {
                cut = end;
            }
        }
        return title.substring(cut);
    }
}
