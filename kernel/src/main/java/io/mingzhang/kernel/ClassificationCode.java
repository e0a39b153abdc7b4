package io.mingzhang.kernel;

import java.util.Optional;

/**
 * A classification code (科目编码) that knows its own shape and hierarchy: class 3 digits, section +2, item +2, and
 * local extensions below.
 *
 * @param scheme the code set
 * @param digits 3, 5, 7, 9 or 11 ASCII digits
 */
public record ClassificationCode(ClassificationScheme scheme, String digits) implements Comparable<ClassificationCode> {

    private static final int CLASS_DIGITS = 3;
    private static final int MOST_DIGITS = 11;

    public ClassificationCode {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("Not a classification code: '%s'".formatted(digits));
        }
    }

    /** Whether the text has the shape of a code: an odd number of digits from 3 to 11. */
    public static boolean isWellFormed(String digits) {
        int length = digits.length();
        return length >= CLASS_DIGITS
                && length <= MOST_DIGITS
                && length % 2 == 1
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** 1 for a class (类), 2 for a section (款), 3 for an item (项), more for local levels below. */
    public int level() {
        return (digits.length() - 1) / 2;
    }

    /** The code one level above, empty for a class. */
    public Optional<ClassificationCode> parent() {
        return digits.length() == CLASS_DIGITS
                ? Optional.empty()
                : Optional.of(new ClassificationCode(scheme, digits.substring(0, digits.length() - 2)));
    }

    /** The class (类) this code belongs to, itself for a class. */
    public ClassificationCode classCode() {
        return new ClassificationCode(scheme, digits.substring(0, CLASS_DIGITS));
    }

    /** Whether this is the ancestor itself or lies below it in the same scheme. */
    public boolean isWithin(ClassificationCode ancestor) {
        return scheme == ancestor.scheme && digits.startsWith(ancestor.digits);
    }

    @Override
    public int compareTo(ClassificationCode other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : digits.compareTo(other.digits);
    }
}
