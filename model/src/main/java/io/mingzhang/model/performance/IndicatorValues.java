package io.mingzhang.model.performance;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of target values of indicators (指标值). Nothing is lost: what holds no number, date or stretch of time is a
 * word or a reference, and the printed text is kept in any case.
 *
 * <p>Multipliers of counts are applied ({@code 10万张} is 100000 张), those of money become its unit ({@code 10万元} is 10
 * 万元). Dates carry no numbers: they are read from the printed text by who needs them.
 */
public final class IndicatorValues {

    /** Longer texts are sentences; the limit also bounds the cost of hostile input. */
    private static final int LONGEST_VALUE = 60;

    private static final Pattern DASHES = Pattern.compile("[-/_\\\\]{1,4}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[Xx×*_]{2,}|(?<![A-Za-z0-9])[Xx×](?=[年月日%个次万元])|^\\?+$|是/否|有/无|增加\\(减少\\)|增长\\(下降\\)"
                    + "|提高\\(降低\\)|^请?填写|^请选择|□是□否");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:后|起|以来)([0-9]{1,4}|[" + ChineseNumerals.CHARACTERS + "]{1,4})(个?工作日|个?小时|个月|天|日|周|月|年)(?:以内|之内|内)");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:按照|根据|依据|依照|参照|参考|遵照|详见|见附|同上|不[高低]于|[高低]于|达到" + "|按(?=.{0,50}(?:标准|要求|规定|执行|文件|合同|方案|办法))).{2}");
    private static final List<String> REFERENCE_ENDS =
            List.of("标准", "年度预算", "预算数", "平均水平", "要求", "规定", "办法", "标准执行", "要求执行", "规定执行");
    private static final Pattern REGULAR = Pattern.compile("(?:每|按|逐)(?:年|半年|季度?|月|周|日|天)");
    private static final Pattern YEARLY =
            Pattern.compile("^(?:(?:一|1)(年|个?月|周|天|季度)|(半年|两年|2年))(?=[一二两三四五六七八九十0-9]+次)");
    private static final Pattern TWO_BOUNDS = Pattern.compile("[≥>]?([^≤<,且]{1,20})(?:[,且和]+[≤<]|≤|<)(.{1,20})");
    private static final Pattern BOUND_AT_END =
            Pattern.compile("[^0-9]{2,30}?((?:不低于|不少于|不超过|不高于|不大于|不小于|至少|[≥≤])[0-9].{0,15})");
    private static final Pattern NAME_UNIT = Pattern.compile("\\(([^()]{1,6})\\)$");
    private static final Pattern NAME_PER = Pattern.compile(
            "每个?([^每0-9(]{1,4}?)(?=每|的?(?:平均|最高|成本|费|标准|补助|补贴|价格|印刷|培训|资助|奖励|支出|投入)|\\(|$)|([月年日人户村亩次期班天]|单位)均"
                    + "|(单价|单个|单台|单套)|(单位)(?=.*成本)");
    private static final Pattern NAME_AMOUNT = Pattern.compile("每[^0-9]{1,10}[0-9]");
    private static final Pattern COUNTING_NAME = Pattern.compile("(?:数|数量|量|人口|面积|里程|规模以上|次数|人次)$");

    private IndicatorValues() {}

    /** Reads a value on its own. */
    public static IndicatorValue parse(String text) {
        return parse(text, "");
    }

    /**
     * Reads a value; the indicator's name helps where the value alone says too little: the unit in {@code 办公费(万元)},
     * and what money is counted per in {@code 每人每天培训费}.
     */
    public static IndicatorValue parse(String text, String name) {
        String printed = text.strip();
        String plain = ValueText.plain(printed);
        if (plain.isEmpty() || DASHES.matcher(plain).matches()) {
            return words(printed, Kind.BLANK, Operator.NONE);
        }
        if (PLACEHOLDER.matcher(plain).find()) {
            return words(printed, Kind.PLACEHOLDER, Operator.NONE);
        }
        if (plain.length() > LONGEST_VALUE) {
            return wording(printed, plain.substring(0, LONGEST_VALUE), Operator.NONE);
        }
        Optional<Kind> calendar = TimeExpressions.kindOf(plain);
        if (calendar.isPresent()) {
            return words(printed, calendar.get(), Operator.NONE);
        }
        if (REGULAR.matcher(plain).matches()) {
            return new IndicatorValue(
                    printed,
                    Kind.FREQUENCY,
                    Operator.NONE,
                    Optional.of(BigDecimal.ONE),
                    Optional.of(BigDecimal.ONE),
                    "次",
                    plain.substring(1));
        }
        Comparison comparison = Comparison.of(plain);
        return TimeExpressions.kindOf(comparison.core())
                .map(kind -> words(printed, kind, comparison.operator()))
                .or(() -> twoBounds(printed, plain))
                .or(() -> measured(printed, comparison, ValueText.plain(name)))
                .or(() -> deadline(printed, plain))
                .or(() -> boundAtEnd(printed, plain, name))
                .orElseGet(() -> wording(printed, plain, comparison.operator()));
    }

    private static Optional<IndicatorValue> measured(String printed, Comparison comparison, String name) {
        Matcher yearly = YEARLY.matcher(comparison.core());
        boolean frequent = yearly.find();
        String core = frequent ? comparison.core().substring(yearly.end()) : comparison.core();
        List<String> per = new ArrayList<>(comparison.per());
        if (frequent) {
            per.add(yearly.group(1) == null ? yearly.group(2) : yearly.group(1).replace("个", ""));
        }
        return NumberWithUnit.parse(core).map(number -> {
            per.addAll(number.per());
            return typed(printed, comparison.operator(), withUnitOfName(number, name, core), per, name);
        });
    }

    private static NumberWithUnit withUnitOfName(NumberWithUnit number, String name, String core) {
        if (!number.unit().isEmpty()) {
            return number;
        }
        Matcher unit = NAME_UNIT.matcher(name);
        String stated = unit.find() ? unit.group(1) : "";
        boolean large = core.endsWith("万") || core.endsWith("亿");
        boolean counts = MeasureWords.isKnown(stated)
                || stated.equals("%")
                || COUNTING_NAME.matcher(name).find();
        if (large && !counts) {
            int zeros = core.endsWith("万") ? -4 : -8;
            return new NumberWithUnit(
                    scaled(number.low(), zeros),
                    scaled(number.high(), zeros),
                    core.endsWith("万") ? "万元" : "亿元",
                    number.per());
        }
        boolean known = MeasureWords.isKnown(stated) || stated.matches("%|‰|元|万元|亿元");
        return known ? new NumberWithUnit(number.low(), number.high(), stated, number.per()) : number;
    }

    private static BigDecimal scaled(BigDecimal number, int zeros) {
        BigDecimal moved = number.scaleByPowerOfTen(zeros).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    private static IndicatorValue typed(
            String printed, Operator operator, NumberWithUnit number, List<String> per, String name) {
        boolean money = number.unit().endsWith("元");
        List<String> counted = per.isEmpty() && money ? perOfName(name) : per;
        return new IndicatorValue(
                printed,
                kind(number, money, counted),
                operator,
                Optional.of(number.low()),
                Optional.of(number.high()),
                number.unit(),
                String.join("·", counted));
    }

    private static Kind kind(NumberWithUnit number, boolean money, List<String> per) {
        if (number.low().compareTo(number.high()) != 0) {
            return Kind.RANGE;
        }
        if (money) {
            return per.isEmpty() ? Kind.MONEY : Kind.UNIT_PRICE;
        }
        if (number.unit().equals("%")
                || number.unit().equals("‰")
                || number.unit().endsWith("百分点")) {
            return Kind.PERCENT;
        }
        if (per.stream().anyMatch(word -> MeasureWords.isTime(word) || word.endsWith("年"))) {
            return Kind.FREQUENCY;
        }
        return MeasureWords.isTime(number.unit()) ? Kind.PERIOD : Kind.NUMBER;
    }

    private static List<String> perOfName(String name) {
        if (NAME_AMOUNT.matcher(name).find()) {
            return List.of();
        }
        List<String> per = new ArrayList<>();
        Matcher found = NAME_PER.matcher(name);
        while (found.find() && per.size() < 3) {
            String word = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "单位";
            if (!per.contains(word)) {
                per.add(word);
            }
        }
        return per;
    }

    /** {@code ≥3次,≤5次}, {@code ≥90%且≤95%}. */
    private static Optional<IndicatorValue> twoBounds(String printed, String plain) {
        Matcher bounds = TWO_BOUNDS.matcher(plain);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        Optional<NumberWithUnit> low = NumberWithUnit.parse(bounds.group(1));
        Optional<NumberWithUnit> high = NumberWithUnit.parse(bounds.group(2));
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorValue(
                        printed,
                        Kind.RANGE,
                        Operator.NONE,
                        Optional.of(low.get().low()),
                        Optional.of(high.get().high()),
                        high.get().unit(),
                        String.join("·", high.get().per())));
    }

    /** A sentence that ends in a bound: 完成数据比对不低于4次. */
    private static Optional<IndicatorValue> boundAtEnd(String printed, String plain, String name) {
        Matcher bound = BOUND_AT_END.matcher(plain);
        return bound.matches()
                ? measured(printed, Comparison.of(bound.group(1)), ValueText.plain(name))
                : Optional.empty();
    }

    /** A deadline counted from an event: 收到通知后5个工作日内完成. */
    private static Optional<IndicatorValue> deadline(String printed, String plain) {
        Matcher found = DEADLINE.matcher(plain);
        if (!found.find()) {
            return Optional.empty();
        }
        String digits = found.group(1);
        Optional<BigDecimal> number = Character.isDigit(digits.charAt(0))
                ? Optional.of(new BigDecimal(digits))
                : ChineseNumerals.parse(digits);
        return number.map(n -> new IndicatorValue(
                printed, Kind.DATE, Operator.AT_MOST, Optional.of(n), Optional.of(n), found.group(2), ""));
    }

    private static IndicatorValue wording(String printed, String plain, Operator operator) {
        boolean reference = REFERENCE.matcher(plain).lookingAt()
                || plain.length() > 3 && REFERENCE_ENDS.stream().anyMatch(plain::endsWith);
        return words(printed, reference ? Kind.REFERENCE : Kind.QUALITATIVE, reference ? operator : Operator.NONE);
    }

    private static IndicatorValue words(String printed, Kind kind, Operator operator) {
        return new IndicatorValue(printed, kind, operator, Optional.empty(), Optional.empty(), "", "");
    }
}
