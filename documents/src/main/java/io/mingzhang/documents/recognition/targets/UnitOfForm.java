package io.mingzhang.documents.recognition.targets;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.PrintedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit in which a form states amounts: printed in a label or beside the title, otherwise inferred. */
final class UnitOfForm {

    private static final Pattern IN_LABEL =
            Pattern.compile("[(（]\\s*(?:单位\\s*[:：]?)?\\s*(?:人民币)?\\s*(亿元|万元|萬元|元)\\s*[)）]");
    private static final Pattern UNIT_LINE = Pattern.compile("(?:金额|金額)?(?:单位|單位)\\s*[:：]\\s*(?:人民币)?\\s*(亿元|万元|萬元|元)");
    private static final Pattern WITH_AMOUNT = Pattern.compile("^([0-9０-９,，.．\\s]+)(亿元|万元|萬元|元)$");
    /** A declared total below this many without a stated unit is taken for 万元: forms in 元 are not about less. */
    private static final BigDecimal LARGEST_OF_TEN_THOUSANDS = new BigDecimal("20000");

    private Optional<AmountUnit> stated = Optional.empty();
    private Optional<BigDecimal> largest = Optional.empty();

    /** Learns from a label such as 项目资金（万元）. */
    void learnFromLabel(String label) {
        learn(IN_LABEL.matcher(label));
    }

    /** Learns from a line such as 单位：万元. */
    boolean learnFromLine(String text) {
        return learn(UNIT_LINE.matcher(text));
    }

    private boolean learn(Matcher matcher) {
        boolean found = matcher.find();
        if (found && stated.isEmpty()) {
            stated = Optional.of(unit(matcher.group(1)));
        }
        return found;
    }

    /** Sees an amount, for inference. */
    void see(String text) {
        PrintedNumber.parse(text)
                .ifPresent(
                        number -> largest = Optional.of(largest.map(number::max).orElse(number)));
    }

    boolean isStated() {
        return stated.isPresent();
    }

    AmountUnit unit() {
        return stated.orElseGet(() -> largest.filter(amount -> amount.compareTo(LARGEST_OF_TEN_THOUSANDS) > 0)
                        .isPresent()
                ? AmountUnit.YUAN
                : AmountUnit.TEN_THOUSAND_YUAN);
    }

    /** The unit an amount carries itself: 40万元. */
    static Optional<AmountUnit> of(String amount) {
        Matcher matcher = WITH_AMOUNT.matcher(amount);
        return matcher.matches() ? Optional.of(unit(matcher.group(2))) : Optional.empty();
    }

    /** The amount without the unit it carries. */
    static String number(String amount) {
        Matcher matcher = WITH_AMOUNT.matcher(amount);
        return matcher.matches() ? matcher.group(1) : amount;
    }

    private static AmountUnit unit(String word) {
        return switch (word) {
            case "元" -> AmountUnit.YUAN;
            case "亿元" -> AmountUnit.HUNDRED_MILLION_YUAN;
            default -> AmountUnit.TEN_THOUSAND_YUAN;
        };
    }
}
