package io.mingzhang.server.performance.values;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries a value of the year into the whole period. What is counted anew each year is multiplied, and so are sums of money;
 * rates, satisfaction, prices, dates, frequencies and what is there once and for all stay as they are.
 */
final class Carrying {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,，]*(?:\\.[0-9]+)?");

    private final IndicatorVocabulary words;
    private final BigDecimal factor;

    Carrying(IndicatorVocabulary words, BigDecimal factor) {
        this.words = words;
        this.factor = factor;
    }

    /**
     * What becomes of a value.
     *
     * @param value for the whole period
     * @param multiplied whether it is another one
     * @param reason why, in Chinese
     */
    record Carried(String value, boolean multiplied, String reason) {}

    Carried carry(String name, String value) {
        IndicatorValue parsed = IndicatorValues.parse(value, name);
        String reason = staying(name, parsed);
        if (!reason.isEmpty()) {
            return new Carried(value, false, reason);
        }
        return times(value)
                .map(product -> new Carried(product, true, "按年累计，乘以 " + factor.toPlainString()))
                .orElseGet(() -> new Carried(value, false, "数值不是阿拉伯数字，请自行填写"));
    }

    private String staying(String name, IndicatorValue value) {
        return switch (value.kind()) {
            case MONEY -> "";
            case NUMBER, RANGE -> {
                if (!value.per().isEmpty()) {
                    yield "按单位计的数不累计";
                }
                yield value.unit().endsWith("元") || words.isCountedAnew(name, value.unit()) ? "" : "不是逐年累计的数量，保持不变";
            }
            case PERCENT -> "比率保持不变";
            case UNIT_PRICE -> "单价保持不变";
            case FREQUENCY -> "频次保持不变";
            case DATE, PERIOD -> "时间保持不变，请按实施期核对";
            case QUALITATIVE, REFERENCE, PLACEHOLDER, BLANK -> "没有可以累计的数";
        };
    }

    /** Every number of the text times the factor, the rest as it is. */
    private Optional<String> times(String value) {
        Matcher number = NUMBER.matcher(value);
        StringBuilder product = new StringBuilder();
        boolean found = false;
        while (number.find()) {
            found = true;
            BigDecimal one = new BigDecimal(number.group().replaceAll("[,，]", ""));
            BigDecimal many = one.multiply(factor);
            String text = many.signum() == 0 ? "0" : many.stripTrailingZeros().toPlainString();
            number.appendReplacement(product, Matcher.quoteReplacement(text));
        }
        number.appendTail(product);
        return found ? Optional.of(product.toString()) : Optional.empty();
    }
}
