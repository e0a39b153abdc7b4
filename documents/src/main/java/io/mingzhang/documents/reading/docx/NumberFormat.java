package io.mingzhang.documents.reading.docx;

import java.util.Locale;

/** Numbers as automatic numbering prints them (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 4_000;
    private static final int LARGEST_CHINESE = 10_000;
    private static final int LARGEST_LETTER = 26 * 10;

    private NumberFormat() {}

    /** The number in a format; in Arabic digits where the format has no sign for it. */
    static String print(String format, int number) {
        if (number < 0) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(number, FORMAL_DIGITS, "拾佰仟");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, DIGITS);
            case "ideographTraditional" -> sign(number, STEMS);
            case "ideographZodiac" -> sign(number, BRANCHES);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            default -> Integer.toString(number);
        };
    }

    private static String counting(int number, String digits, String ranks) {
        if (number == 0 || number >= LARGEST_CHINESE) {
            return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int rank = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0));
                gap = false;
            }
            boolean plainTen = rank == 1 && digit == 1 && i == 0 && ranks.charAt(0) == '十';
            if (!plainTen) {
                text.append(digits.charAt(digit));
            }
            if (rank > 0) {
                text.append(ranks.charAt(rank - 1));
            }
        }
        return text.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append(digits.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String sign(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String enclosed(int number, char first) {
        return number >= 1 && number <= 20 ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    /** A … Z, AA, BB … as Word counts. */
    private static String letters(int number, char first) {
        if (number < 1 || number > LARGEST_LETTER) {
            return Integer.toString(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
