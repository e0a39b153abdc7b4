package io.mingzhang.checks.form;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of projects and units are compared: exactly, loosely, or by likeness. */
public final class ProjectNames {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
    private static final Pattern SUFFIX = Pattern.compile("(项目|经费|费用|资金|支出|专项|补助|费)+$");
    private static final Pattern NUMBERING = Pattern.compile("^(任务|项目)?[0-9一二三四五六七八九十]+[、.．:：]");

    private ProjectNames() {}

    /** The name without blanks, punctuation and differences of width: equal keys are equal names. */
    public static String key(String name) {
        if (isPlain(name)) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceAll("");
    }

    /** Whether it holds nothing but common Chinese characters, as most names do: its key is the name itself. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x3400 || name.charAt(i) > 0x9fff) {
                return false;
            }
        }
        return true;
    }

    /** The key without 的 and without closing words such as 项目, 经费: equal stems are variants of one name. */
    public static String stem(String name) {
        String key = key(name).replace("的", "");
        String stem = SUFFIX.matcher(key).replaceFirst("");
        return stem.length() < 2 ? key : stem;
    }

    /** The pairs of neighbouring characters of a text. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Whether the characters of the short name occur in the long one in the same order, as in an abbreviation. */
    public static boolean abbreviates(String shortName, String longName) {
        String small = stem(shortName);
        String large = key(longName);
        int next = 0;
        for (int i = 0; i < large.length() && next < small.length(); i++) {
            if (large.charAt(i) == small.charAt(next)) {
                next++;
            }
        }
        return small.length() >= 2 && next == small.length();
    }

    /** How alike two keys are, per mille: common pairs against all pairs (Dice). */
    public static int likenessPerMille(String one, String other) {
        Set<String> mine = pairs(one);
        Set<String> theirs = pairs(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long common = mine.stream().filter(theirs::contains).count();
        return (int) (2000 * common / (mine.size() + theirs.size()));
    }
}
