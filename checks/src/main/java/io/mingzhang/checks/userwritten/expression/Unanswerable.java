package io.mingzhang.checks.userwritten.expression;

/** Thrown inside an evaluation when a function has no answer; becomes {@link Answer.Unknown}. */
final class Unanswerable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With the reason in Chinese. */
    Unanswerable(String reason) {
        super(reason);
    }
}
