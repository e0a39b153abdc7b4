package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import java.util.Optional;

/**
 * A text that may begin with a code: {@code [2080501]行政单位离退休}, {@code 30201-办公费}, {@code 2010301 行政运行}.
 *
 * @param digits the digits of the code, empty when there is none
 * @param bracketed whether they stand in brackets
 * @param rest what follows
 */
record CodeText(String digits, boolean bracketed, String rest) {

    private static final int MOST_DIGITS = 11;

    static CodeText of(String text) {
        int i = 0;
        boolean bracketed = !text.isEmpty() && isOpening(text.charAt(0));
        if (bracketed) {
            i++;
        }
        StringBuilder digits = new StringBuilder();
        while (i < text.length()
                && (isDigit(text.charAt(i)) || text.charAt(i) == ' ' && !digits.isEmpty() && bracketed)) {
            if (text.charAt(i) != ' ') {
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
            }
            i++;
        }
        boolean closed = i < text.length() && isClosing(text.charAt(i));
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || bracketed != closed) {
            return new CodeText("", false, text);
        }
        if (closed) {
            i++;
        }
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || "-－—_ 　".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return new CodeText(digits.toString(), bracketed, text.substring(i));
    }

    /** Whether the digits alone make a code that the scheme of its first digit knows. */
    boolean isCode() {
        return ClassificationCode.isWellFormed(digits) && scheme(digits).isPresent();
    }

    Optional<ClassificationCode> code() {
        return isCode() ? scheme(digits).map(scheme -> new ClassificationCode(scheme, digits)) : Optional.empty();
    }

    /** The code set told by the first digits: 101–110 income, 201–299 functional, 301–399 and 501–599 economic. */
    static Optional<ClassificationScheme> scheme(String digits) {
        return switch (digits.isEmpty() ? ' ' : digits.charAt(0)) {
            case '1' -> Optional.of(ClassificationScheme.INCOME);
            case '2' -> Optional.of(ClassificationScheme.FUNCTIONAL);
            case '3' -> Optional.of(ClassificationScheme.DEPARTMENTAL_ECONOMIC);
            case '5' -> Optional.of(ClassificationScheme.GOVERNMENT_ECONOMIC);
            default -> Optional.empty();
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '【' || c == '［' || c == '〔';
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == '】' || c == '］' || c == '〕';
    }
}
