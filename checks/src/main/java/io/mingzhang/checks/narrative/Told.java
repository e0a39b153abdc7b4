package io.mingzhang.checks.narrative;

import io.mingzhang.checks.RelationText;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;

/**
 * A statement with the heading it stands under, as a figure of a relation.
 *
 * @param heading the heading of its section
 * @param statement what is said
 */
public record Told(String heading, Statement statement) {

    /** Whether it is of a kind. */
    public boolean is(StatementKind kind) {
        return statement.kind() == kind;
    }

    /** The amount; only for statements that state one. */
    public StatedAmount amount() {
        return statement.amount().orElseThrow(() -> new IllegalStateException("No amount: " + statement.id()));
    }

    /** Whether it states an amount. */
    public boolean hasAmount() {
        return statement.amount().isPresent();
    }

    /** What it is said of, as it is put in quotation marks. */
    String quoted() {
        return RelationText.inner(statement.subject());
    }

    /** How a reader would name the figure. */
    public String label() {
        String subject = statement.subject().isEmpty() ? statement.kind().label() : statement.subject();
        return switch (statement.kind()) {
            case CHANGE -> "文字：" + subject + " " + statement.direction().label();
            case CHANGE_RATE -> "文字：" + subject + " " + statement.direction().label() + "幅度";
            case SHARE -> "文字：" + subject + " " + shareName();
            case PRIOR_YEAR -> "文字：" + subject + " 上年数";
            default -> "文字：" + subject;
        };
    }

    /** What a share is called: 占比 of a whole, 完成比例 of the budget that was fulfilled. */
    String shareName() {
        return isCompletion() ? "完成比例" : "占比";
    }

    /** Whether the share is one of the budget that was fulfilled. */
    boolean isCompletion() {
        return is(StatementKind.SHARE) && statement.baseline() == Baseline.OPENING_BUDGET;
    }

    /** The statement as a figure of a relation. */
    public Participant figure() {
        if (statement.amount().isPresent()) {
            return Participant.of(label(), statement.amount().get(), statement.at());
        }
        String printed = statement
                .percent()
                .map(StatedPercent::printed)
                .orElse(
                        is(StatementKind.COUNT)
                                ? statement.count() + statement.noun()
                                : statement.direction().label());
        return Participant.text(label(), printed, statement.at());
    }

    /** What the statement is, independent of lines and amounts. */
    public String identity() {
        return heading + "|" + statement.kind() + "|" + statement.subject() + "|" + statement.quantities();
    }

    /** 1 for an increase, −1 for a decrease, 0 for everything else. */
    public int sign() {
        return switch (statement.direction()) {
            case INCREASE -> 1;
            case DECREASE -> -1;
            default -> 0;
        };
    }
}
