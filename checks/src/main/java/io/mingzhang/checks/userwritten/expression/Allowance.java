package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Collection;

/**
 * How much work expressions may still do on one document. Counted in steps (a part of an expression evaluated, with a
 * surcharge for long texts and lists), not in seconds, so that the same document always comes to the same result.
 * Used by one thread.
 */
public final class Allowance {

    /** For one evaluation: a row, a form, a document. */
    static final long STEPS_PER_EVALUATION = 300_000;

    /** For all evaluations of one check on one document; a few seconds at most. */
    static final long STEPS_PER_DOCUMENT = 20_000_000;

    private static final int CHARACTERS_PER_STEP = 256;
    private static final int NEW_CHARACTERS_PER_STEP = 8;

    private long leftForDocument = STEPS_PER_DOCUMENT;
    private long left;

    /** Begins an evaluation. */
    void begin() {
        left = STEPS_PER_EVALUATION;
    }

    /** Whether the evaluation or the document has used up what it had. */
    boolean isSpent() {
        return left < 0 || leftForDocument < 0;
    }

    /** Counts a part of an expression that came to a value; throws when nothing is left. */
    void count(CelExpr part, Object value) {
        long steps = 1;
        if (value instanceof String text) {
            boolean made = part.getKind() == Kind.CALL;
            steps += text.length() / (made ? NEW_CHARACTERS_PER_STEP : CHARACTERS_PER_STEP);
        } else if (value instanceof Collection<?> list && part.getKind() == Kind.CALL) {
            steps += list.size();
        }
        left -= steps;
        leftForDocument -= steps;
        if (isSpent()) {
            throw new Unanswerable(reason());
        }
    }

    /** Why an evaluation was given up. */
    String reason() {
        return leftForDocument < 0 ? "在本文件上的计算量超过限额，其余各处未检查" : "一处的计算量超过限额";
    }
}
