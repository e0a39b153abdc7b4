package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/** A compiled expression; immutable, safe to share between threads. */
public final class Expression {

    private final String text;
    private final CelRuntime.Program program;
    private final boolean comparison;

    Expression(String text, CelRuntime.Program program, boolean comparison) {
        this.text = text;
        this.program = program;
        this.comparison = comparison;
    }

    /** The expression as written, on one line. */
    public String text() {
        return text;
    }

    /** Whether it compares two things as a whole ({@code a == b}), and so ties the figures it reads together. */
    public boolean isComparison() {
        return comparison;
    }

    /** What it comes to with these values of the variables. */
    public Answer evaluate(Map<String, ?> variables, Allowance allowance) {
        allowance.begin();
        try {
            Object value = program.trace(variables, allowance::count);
            return allowance.isSpent() ? new Answer.Unknown(allowance.reason()) : new Answer.Known(value);
        } catch (CelEvaluationException failed) {
            return allowance.isSpent() ? new Answer.Unknown(allowance.reason()) : new Answer.Unknown(reason(failed));
        }
    }

    private static String reason(CelEvaluationException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unanswerable known) {
                return String.valueOf(known.getMessage());
            }
        }
        CelErrorCode code = failed.getErrorCode();
        return switch (code) {
            case ATTRIBUTE_NOT_FOUND -> "";
            case DIVIDE_BY_ZERO -> "除数为零";
            case NUMERIC_OVERFLOW -> "数值超出范围";
            case INDEX_OUT_OF_BOUNDS -> "列表中没有这么多项";
            case ITERATION_BUDGET_EXCEEDED -> "一处的计算量超过限额";
            case OVERLOAD_NOT_FOUND -> "运算两边的类型不同（例如文字与整数）";
            default -> "表达式在此处无法计算（" + code + "）";
        };
    }
}
