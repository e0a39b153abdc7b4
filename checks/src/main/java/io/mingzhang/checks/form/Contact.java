package io.mingzhang.checks.form;

import io.mingzhang.kernel.Participant;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a form names to call, and the number. What is shown of either is masked.
 *
 * @param name the clerk, or the person in charge where no clerk is named
 * @param number the digits of the number, without area code and separators
 * @param person the name as a figure, masked
 * @param phone the number as a figure, masked
 */
public record Contact(String name, String number, Participant person, Participant phone) {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,8}");
    private static final Pattern NUMBER = Pattern.compile("(?:0\\d{2,3}[-—－ ]?)?(?:1\\d{10}|[2-9]\\d{6,7})");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:[(（]?0\\d{2,3}[)）]?[-—－ ]?)?[0-9*xX×]{7,12}(?:[-—－转][0-9]{1,5})?(?:[,，、;；/][-—－()（）0-9*xX×]{7,20}){0,5}|400[-—－]?\\d{3}[-—－]?\\d{4}");
    private static final Pattern AREA_CODE = Pattern.compile("^0\\d{2,3}[-—－ ]?");
    private static final int MOBILE_DIGITS = 11;

    /** The contact of a form; empty when name or number is missing or is none. */
    public static Optional<Contact> of(ExaminedForm form) {
        TargetField field =
                form.target().text(TargetField.CLERK).isBlank() ? TargetField.PERSON_IN_CHARGE : TargetField.CLERK;
        FieldText person = form.target().fields().get(field);
        FieldText phone = form.target().fields().get(TargetField.PHONE);
        if (person == null || phone == null) {
            return Optional.empty();
        }
        String name = person.text().replaceAll("\\s", "");
        String number = Normalizer.normalize(phone.text(), Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!NAME.matcher(name).matches() || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        String digits = AREA_CODE.matcher(number).replaceFirst("");
        return Optional.of(new Contact(
                name,
                digits,
                Participant.text(field.label(), maskedName(name), person.at()),
                Participant.text(TargetField.PHONE.label(), maskedNumber(digits), phone.at())));
    }

    /** Whether the text is a telephone number, or several; digits may be masked. */
    public static boolean isNumber(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return NUMBERS.matcher(plain).matches();
    }

    /** The first character of a name; nobody is recognized by it. */
    public static String maskedName(String name) {
        return name.substring(0, 1) + "*".repeat(name.length() - 1);
    }

    /** The beginning and the last two digits of a number. */
    public static String maskedNumber(String digits) {
        return digits.substring(0, 3) + "*".repeat(digits.length() - 5) + digits.substring(digits.length() - 2);
    }

    /** Whether the number is that of a mobile telephone. */
    public boolean isMobile() {
        return number.length() == MOBILE_DIGITS;
    }

    /** In how many characters two texts of equal length differ; −1 when the lengths differ. */
    public static int distance(String one, String other) {
        if (one.length() != other.length()) {
            return -1;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
