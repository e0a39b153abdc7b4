package io.mingzhang.documents.writing.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: without forbidden signs, at most 31 characters long, none given twice. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";

    private final Set<String> taken = new HashSet<>();

    /** A name as near to the wanted one as a workbook allows. */
    String take(String wanted) {
        String base = cleaned(wanted);
        String name = cut(base, LONGEST);
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = "(" + copy + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cleaned(String wanted) {
        StringBuilder name = new StringBuilder(wanted.length());
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            boolean dropped = FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c);
            name.append(dropped ? ' ' : c);
        }
        String plain = name.toString().replaceAll("\\s+", " ").strip();
        while (plain.startsWith("'")) {
            plain = plain.substring(1);
        }
        while (plain.endsWith("'")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        boolean reserved = plain.isEmpty() || plain.equalsIgnoreCase("History");
        return reserved ? "工作表" : plain;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest).strip();
    }
}
