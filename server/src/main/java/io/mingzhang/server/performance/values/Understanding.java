package io.mingzhang.server.performance.values;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.model.performance.IndicatorValues;
import java.math.BigDecimal;

/** Says in words how a typed value is understood, so that who typed it sees at once whether it is what he meant. */
final class Understanding {

    private Understanding() {}

    /** Understands a value, with the name of its indicator for help. */
    static Understood of(String typed, String name) {
        IndicatorValue value = IndicatorValues.parse(typed, name);
        return new Understood(text(value), value.kind(), value.operator(), problem(value));
    }

    private static String text(IndicatorValue value) {
        return switch (value.kind()) {
            case BLANK -> "";
            case NUMBER, PERCENT, MONEY -> demand(value.operator()) + " " + low(value) + value.unit();
            case UNIT_PRICE -> per(value) + demand(value.operator()) + " " + low(value) + value.unit();
            case FREQUENCY -> per(value) + demand(value.operator()) + " " + low(value) + value.unit();
            case RANGE -> per(value) + "应在 " + low(value) + " 到 " + high(value) + value.unit() + " 之间";
            case DATE ->
                value.low().isPresent()
                        ? "期限：%s %s%s内".formatted(within(value), low(value), value.unit())
                        : "时间：" + value.printed();
            case PERIOD ->
                value.low().isPresent()
                        ? "时长：" + demand(value.operator()) + " " + low(value) + value.unit()
                        : "时间段：" + value.printed();
            case QUALITATIVE -> "定性：“" + value.printed() + "”，评价时按程度分档";
            case REFERENCE -> "参照：" + value.printed();
            case PLACEHOLDER -> "尚未填写";
        };
    }

    private static String within(IndicatorValue value) {
        return value.operator() == Operator.LESS ? "少于" : "不超过";
    }

    private static String demand(Operator operator) {
        return switch (operator) {
            case NONE, EQUAL -> "应等于";
            case AT_LEAST -> "应不低于";
            case AT_MOST -> "应不高于";
            case MORE -> "应高于";
            case LESS -> "应低于";
            case ABOUT -> "应约为";
            case INVALID -> "比较符号不明，按等于处理：";
        };
    }

    private static String per(IndicatorValue value) {
        return value.per().isEmpty() ? "" : "每" + value.per().replace("·", "每") + " ";
    }

    private static String low(IndicatorValue value) {
        return value.low().map(Understanding::plain).orElse("");
    }

    private static String high(IndicatorValue value) {
        return value.high().map(Understanding::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String problem(IndicatorValue value) {
        if (value.operator() == Operator.INVALID) {
            return "比较符号不能识别，请用 ≥、≤、=、＞、＜。";
        }
        if (value.operator() == Operator.ABOUT) {
            return "“约”不便于考核，请改用 ≥、≤ 或 =。";
        }
        return switch (value.kind()) {
            case PLACEHOLDER -> "还是模板里的提示文字，请填写具体数值。";
            case REFERENCE -> "没有写明数值，请填写具体标准。";
            default -> "";
        };
    }
}
