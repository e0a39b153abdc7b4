package io.mingzhang.checks.together;

import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.form.UnitName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a department or unit, comparable between documents: without code, punctuation, party prefix and words such
 * as 汇总; whether it is the department proper (本级) as one of its units is kept apart.
 *
 * @param printed the name as a reader would write it
 * @param key equal keys are one organization
 */
public record OrganizationName(String printed, String key) {

    private static final String PROPER = "#本级";
    private static final int SHORTEST = 3;
    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共)");
    private static final Pattern SUMMARY = Pattern.compile("(?:汇总|合并)$");
    private static final Pattern OF_ITSELF = Pattern.compile("(?:部门|单位|机关|局|委|办)?(?:本级|本部)$|机关$");

    /** The name as a document of a division prints it; empty when it holds no name. */
    public static Optional<OrganizationName> of(String text, String division) {
        String plain = UnitName.of(text.strip()).name().strip();
        String key = PARTY.matcher(ProjectNames.key(plain)).replaceFirst("");
        key = SUMMARY.matcher(key).replaceFirst("");
        String itself = "";
        Matcher proper = OF_ITSELF.matcher(key);
        if (proper.find() && proper.start() >= SHORTEST) {
            String ending = proper.group();
            boolean isPartOfName = ending.length() == SHORTEST && "局委办".indexOf(ending.charAt(0)) >= 0;
            key = key.substring(0, proper.start() + (isPartOfName ? 1 : 0));
            itself = PROPER;
        }
        if (key.length() < SHORTEST) {
            return Optional.empty();
        }
        String whole = division.isEmpty() || key.startsWith(division) ? key : division + key;
        return Optional.of(new OrganizationName(plain, whole + itself));
    }

    /** The key without the division it begins with, as a document names it that does not say where it is. */
    String shortKey(String division) {
        return !division.isEmpty() && key.startsWith(division) ? key.substring(division.length()) : key;
    }

    /** The department this is the proper part (本级) of; itself otherwise. */
    String departmentKey() {
        return key.endsWith(PROPER) ? key.substring(0, key.length() - PROPER.length()) : key;
    }

    /** Whether it is the department proper (本级), as one of its own units. */
    boolean isProper() {
        return key.endsWith(PROPER);
    }
}
