package io.mingzhang.checks.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department or unit as forms print it: {@code 302-某局}, {@code 某局-104001}, {@code [014]某局}.
 *
 * @param name the name without code
 * @param code the code, empty when none is printed
 */
public record UnitName(String name, String code) {

    private static final Pattern CODE =
            Pattern.compile("^\\s*[\\[【(（]?(\\d{3,12})[\\]】)）]?\\s*[-—－_]*\\s*|\\s*[-—－_]+\\s*(\\d{3,12})\\s*$");

    /** Takes name and code apart. */
    public static UnitName of(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            return new UnitName(text.strip(), "");
        }
        String digits = code.group(1) == null ? code.group(2) : code.group(1);
        return new UnitName((text.substring(0, code.start()) + text.substring(code.end())).strip(), digits);
    }

    /** The name for comparison. */
    public String key() {
        return ProjectNames.key(name);
    }

    /** Whether both name the same organisation: one name holds the other, as with and without 中共 or the city. */
    public boolean isSameAs(UnitName other) {
        return key().contains(other.key()) || other.key().contains(key());
    }

    /** Whether the codes can belong to one hierarchy: one begins with the other. */
    public boolean codeFits(UnitName other) {
        return code.startsWith(other.code) || other.code.startsWith(code);
    }
}
