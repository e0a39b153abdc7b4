package io.mingzhang.model.performance;

import io.mingzhang.kernel.IndicatorValue.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value taken apart: the comparison it is stated with, what it is counted per (每人每月), and the rest.
 *
 * @param operator the sign or word of comparison
 * @param per what stands after 每 or before 均, in order
 * @param core what is left: number and unit, a date, or words
 */
record Comparison(Operator operator, List<String> per, String core) {

    private static final Pattern SIGN =
            Pattern.compile("^(?:≥|大于等于|大于或等于|大于且等于|高于等于|高于或等于|不少于|不低于|不小于|不得少于|不得低于|不短于|至少|最少"
                    + "|(≤|小于等于|小于或等于|低于等于|低于或等于|不超过|不超出|不高于|不大于|不多于|不得超过|不得高于|不晚于"
                    + "|不迟于|不长于|至多|最多|最高|(?:严格)?控制在|限于)"
                    + "|(=|等于)|(>|大于|多于|高于|超过|超)|(<|小于|少于|低于|短于)|(≈|约为?|大约|大概|近)|([+±*]))");
    private static final Pattern NOISE =
            Pattern.compile("^(?:达到|达|完成|实现|保持在|保持|维持在|稳定在|落实|费用|成本|资金|金额|经费|支出|共计|共|合计|总计|总共|预计|计划"
                    + "|提高到|提升到|提高|提升|增长|增加|新增|下降|降低|减少|上升|同比|环比|较上年|比上年|较去年|比去年|平均|人数|数量|的|:|为|至|在|于)"
                    + "(?=.*[0-9" + ChineseNumerals.CHARACTERS + "])");
    private static final Pattern PER =
            Pattern.compile("^(?:每个?([^0-9每≥≤=<>≈,;(]{1,6}?)(?=每|[0-9≥≤=<>≈]|不[少低小超高大多]|至少|最少|至多|最多|约" + "|["
                    + ChineseNumerals.CHARACTERS + "]+[次个人份张期场篇条件项万])|([年月日周季天人户村亩次期班]|季度)均)");
    private static final Pattern BOUND =
            Pattern.compile("(?:(及?以上|及?之上|以上\\(含\\))|(及?以下|及?以内|之内|(?<=[0-9元日天时周月年钟%])内)|(左右|上下))$");
    private static final Pattern TAIL = Pattern.compile("(?<=[0-9元日天时周月年%以上内下次个])(?:完成|完成率|合格|达标|到位|发放|支付)$");

    /** Takes a value apart whose text was evened out by {@link ValueText}. */
    static Comparison of(String plain) {
        Operator operator = Operator.NONE;
        List<String> per = new ArrayList<>();
        String rest = plain;
        for (boolean moved = true; moved; ) {
            moved = false;
            Matcher sign = SIGN.matcher(rest);
            if (sign.find() && sign.end() < rest.length()) {
                operator = operator == Operator.NONE ? prefix(sign) : operator;
                rest = rest.substring(sign.end());
                moved = true;
            }
            Matcher counted = PER.matcher(rest);
            if (counted.find()) {
                per.add(counted.group(1) != null ? counted.group(1) : counted.group(2));
                rest = rest.substring(counted.end());
                moved = true;
            }
            Matcher noise = NOISE.matcher(rest);
            if (noise.find()) {
                rest = rest.substring(noise.end());
                moved = true;
            }
        }
        rest = TAIL.matcher(rest).replaceFirst("");
        Matcher bound = BOUND.matcher(rest);
        if (bound.find() && bound.start() > 0) {
            operator = suffix(bound, operator);
            rest = rest.substring(0, bound.start());
        }
        return new Comparison(operator, List.copyOf(per), rest);
    }

    private static Operator prefix(Matcher sign) {
        return sign.group(1) != null
                ? Operator.AT_MOST
                : sign.group(2) != null
                        ? Operator.EQUAL
                        : sign.group(3) != null
                                ? Operator.MORE
                                : sign.group(4) != null
                                        ? Operator.LESS
                                        : sign.group(5) != null
                                                ? Operator.ABOUT
                                                : sign.group(6) != null ? Operator.INVALID : Operator.AT_LEAST;
    }

    private static Operator suffix(Matcher bound, Operator stated) {
        Operator meant =
                bound.group(1) != null ? Operator.AT_LEAST : bound.group(2) != null ? Operator.AT_MOST : Operator.ABOUT;
        boolean vague = stated == Operator.NONE || stated == Operator.EQUAL;
        return vague ? meant : stated;
    }
}
