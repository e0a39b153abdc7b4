package io.mingzhang.documents.reading.xlsx.format;

/** The numerals that {@code [DBNum1]} and its like ask for, digit by digit as in dates: 二〇二四. */
final class ChineseNumerals {

    private static final String[] DIGITS = {"", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "０１２３４５６７８９"};
    private static final String[] STEPS = {"", "十百千", "拾佰仟", "十百千"};

    private ChineseNumerals() {}

    /** The text with its digits replaced where the section asks for it; whole numbers up to 9999 are spelled out. */
    static String replace(String text, Section section) {
        if (section.numerals() == 0) {
            return text;
        }
        return text.matches("[0-9]{1,4}") && section.has(Piece.General.class)
                ? spelled(Integer.parseInt(text), section.numerals())
                : digits(text, section.numerals());
    }

    static String digits(String text, int numerals) {
        StringBuilder replaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            replaced.append(c >= '0' && c <= '9' ? DIGITS[numerals].charAt(c - '0') : c);
        }
        return replaced.toString();
    }

    /** A number below ten thousand in words: 二十三; days and months of dates are printed so. */
    static String spelled(int number, int numerals) {
        String names = DIGITS[numerals];
        if (number < 10) {
            return String.valueOf(names.charAt(number));
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int step = digits.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            words.append(gap ? String.valueOf(names.charAt(0)) : "");
            gap = false;
            boolean plainTen = numerals == 1 && digit == 1 && step == 1 && i == 0;
            words.append(plainTen ? "" : names.charAt(digit));
            words.append(step == 0 ? "" : STEPS[numerals].charAt(step - 1));
        }
        return words.toString();
    }
}
