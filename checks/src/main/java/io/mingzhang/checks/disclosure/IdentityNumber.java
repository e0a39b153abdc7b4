package io.mingzhang.checks.disclosure;

/** The check digit of identity numbers (GB 11643—1999) and the Luhn digit of bank cards. */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int NINE = 9;

    private IdentityNumber() {}

    /** Whether the last of eighteen characters is the check digit of the others. */
    static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        char check = CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
        return check == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    /** Whether the digits carry a Luhn check digit, as bank cards do. */
    static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > NINE ? weighed - NINE : weighed;
        }
        return sum % 10 == 0;
    }
}
