package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.Indicator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A price per something that a form states, in a cost indicator or in a sentence.
 *
 * @param price the price
 * @param subject words that tell what it is the price of
 * @param per what it is the price of one of: 人, 套, 社区; empty when only the subject tells
 * @param months 12 for a price per month, 4 for one per quarter, otherwise 1
 * @param daily whether it is a price per day
 * @param yearly whether it is a price per year
 * @param bound the sign the price is stated with
 * @param fromText whether it stands in a sentence
 */
record UnitCost(
        Participant price,
        String subject,
        String per,
        int months,
        boolean daily,
        boolean yearly,
        Operator bound,
        boolean fromText) {

    private static final Pattern PER_IN_NAME =
            Pattern.compile("(?:每|按)(?:一)?([个名]?[\\p{IsHan}]{1,8}?)(?=每|的|标准|补|培|印|成本|费|$)");
    private static final Pattern AVERAGE = Pattern.compile("([人户村])?均");
    private static final Pattern TIME = Pattern.compile("每|学年|年|季度|季|个月|月|天|日|[/·、()（）.,。]|等$");

    private static final Pattern APPROXIMATE = Pattern.compile("约|左右|预计|大概|上下");

    /** The price an indicator states; empty when it states a sum. */
    static Optional<UnitCost> of(Indicator row) {
        IndicatorValue value = row.value();
        if (value.kind() != Kind.MONEY && value.kind() != Kind.UNIT_PRICE || !CostIndicators.isRate(row)) {
            return Optional.empty();
        }
        String words = value.per().isEmpty() ? perInName(row.name()) : value.per();
        return value.high()
                .map(number ->
                        StatedAmount.of(value.printed(), number, unitOf(value)).asExact())
                .map(amount -> of(
                        Participant.of(row.name(), amount, row.valueAt()), row.name(), words, value.operator(), false));
    }

    /** The price a sentence states; empty when it states a sum. */
    static Optional<UnitCost> of(TextAmount amount) {
        return amount.rate().isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                        APPROXIMATE.matcher(amount.clause()).find() ? amount.figure() : declared(amount.figure()),
                        amount.rate(),
                        amount.rate() + (amount.monthly() ? "每月" : ""),
                        Operator.EQUAL,
                        true));
    }

    /** A standard is declared, not rounded. */
    private static Participant declared(Participant figure) {
        return Participant.of(figure.label(), ExaminedForm.amountOf(figure).asExact(), figure.at());
    }

    private static UnitCost of(Participant price, String subject, String words, Operator bound, boolean fromText) {
        String per = TIME.matcher(words).replaceAll("").replaceFirst("^[个名]", "");
        int months = words.contains("月") ? 12 : words.contains("季") ? 4 : 1;
        boolean daily = words.contains("天") || words.contains("日");
        boolean yearly = words.endsWith("年") && !words.endsWith("学年");
        return new UnitCost(price, subject, per, months, daily, yearly, bound, fromText);
    }

    private static String perInName(String name) {
        Matcher each = PER_IN_NAME.matcher(name);
        StringBuilder words = new StringBuilder();
        while (each.find()) {
            words.append(each.group(1));
        }
        Matcher average = AVERAGE.matcher(name);
        if (words.isEmpty() && average.find() && average.group(1) != null) {
            words.append(average.group(1));
        }
        return words.toString();
    }

    private static AmountUnit unitOf(IndicatorValue value) {
        return value.unit().startsWith("亿")
                ? AmountUnit.HUNDRED_MILLION_YUAN
                : value.unit().startsWith("万") ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.YUAN;
    }

    /** Whether it is the cost of a year as a whole: 98000元/年. */
    boolean isYearly() {
        return yearly && per.isEmpty();
    }

    /** Whether the true price cannot be lower than stated. */
    boolean isLowerBound() {
        return bound == Operator.NONE
                || bound == Operator.EQUAL
                || bound == Operator.AT_LEAST
                || bound == Operator.MORE;
    }

    /** Whether the price is stated exactly. */
    boolean isExact() {
        return bound == Operator.NONE || bound == Operator.EQUAL;
    }
}
