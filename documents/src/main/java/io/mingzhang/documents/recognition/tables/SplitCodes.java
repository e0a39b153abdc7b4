package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Composes codes printed in parts on rows of their own: 201, then 31, then 02. Two digits are a section behind a class and
 * an item behind a section; the name in the classification decides, where names do not help the amounts and the order do.
 */
final class SplitCodes {

    private final CodeNames names;
    private String classDigits = "";
    private String section = "";
    private String item = "";
    private BigDecimal unassigned = BigDecimal.ZERO;
    private boolean amountsKnown;

    SplitCodes(CodeNames names) {
        this.names = names;
    }

    /** Starts anew at a full code. */
    void full(ClassificationCode code, Optional<BigDecimal> amount) {
        String digits = code.digits();
        classDigits = digits.substring(0, 3);
        section = digits.length() >= 5 ? digits.substring(3, 5) : "";
        item = digits.length() >= 7 ? digits.substring(5, 7) : "";
        startSection(digits.length() == 5 ? amount : Optional.empty());
    }

    /**
     * The code two digits stand for.
     *
     * @param amount the total of the row, when it is printed
     */
    Optional<ClassificationCode> part(String digits, String name, Optional<BigDecimal> amount) {
        Optional<ClassificationScheme> scheme = CodeText.scheme(classDigits);
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        ClassificationCode asSection = new ClassificationCode(scheme.get(), classDigits + digits);
        if (section.isEmpty()) {
            return Optional.of(section(asSection, digits, amount));
        }
        ClassificationCode asItem = new ClassificationCode(scheme.get(), classDigits + section + digits);
        return Optional.of(
                isItem(asSection, asItem, digits, name)
                        ? item(asItem, digits, amount)
                        : section(asSection, digits, amount));
    }

    private boolean isItem(ClassificationCode asSection, ClassificationCode asItem, String digits, String name) {
        boolean sectionFits = names.mayBeNamed(asSection, name);
        boolean itemFits = names.mayBeNamed(asItem, name);
        if (sectionFits != itemFits) {
            return itemFits;
        }
        if (item.isEmpty()) {
            return true;
        }
        if (digits.equals(section)) {
            return digits.compareTo(item) > 0;
        }
        return amountsKnown ? unassigned.signum() > 0 && digits.compareTo(item) > 0 : digits.compareTo(item) > 0;
    }

    private ClassificationCode section(ClassificationCode code, String digits, Optional<BigDecimal> amount) {
        section = digits;
        item = "";
        startSection(amount);
        return code;
    }

    private ClassificationCode item(ClassificationCode code, String digits, Optional<BigDecimal> amount) {
        item = digits;
        amount.ifPresent(value -> unassigned = unassigned.subtract(value));
        return code;
    }

    private void startSection(Optional<BigDecimal> amount) {
        amountsKnown = amount.isPresent();
        unassigned = amount.orElse(BigDecimal.ZERO);
    }
}
