package io.mingzhang.reports.json;

import java.util.Locale;

/** The names of closed values in JSON: the Java constant in lower case, {@code GENERAL_PUBLIC} → {@code general_public}. */
public final class Names {

    private Names() {}

    /** The JSON name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The JSON name of a property that stands for a constant: {@code FILLED_ON} → {@code filledOn}. */
    public static String property(Enum<?> constant) {
        String name = constant.name();
        StringBuilder camel = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0 && name.charAt(i - 1) == '_';
            if (c != '_') {
                camel.append(starts ? c : Character.toLowerCase(c));
            }
        }
        return camel.toString();
    }
}
