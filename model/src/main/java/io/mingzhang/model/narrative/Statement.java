package io.mingzhang.model.narrative;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.kernel.StatedPercent;
import io.mingzhang.model.budget.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a sentence, bound by meaning to what it speaks of.
 *
 * @param id unique in its document: {@code s1}, {@code s2} … in reading order
 * @param kind what it says
 * @param quantities what the figure is said of; several when one figure is said of income and expenditure at once; empty
 *     when it could not be bound
 * @param subject the words the figure is said of, as printed: 一般公共服务支出
 * @param amount the amount, for amounts and changes
 * @param percent the percentage, for shares and rates of change
 * @param count the count, for {@link StatementKind#COUNT}; otherwise 0
 * @param noun what is counted: 个项目, 辆; empty otherwise
 * @param direction the direction of a change
 * @param baseline what a change is measured against
 * @param of id of the statement it refers to: the amount whose share, change or prior year it states; empty when none
 * @param whole id of the statement of the whole it is a part of ("其中"), or whose share it is; empty when none
 * @param enumerated things listed in the sentence that the count counts, or items the amount is made of
 * @param text the clause as printed
 * @param at where the figure itself stands: line and character
 */
public record Statement(
        String id,
        StatementKind kind,
        List<Quantity> quantities,
        String subject,
        Optional<StatedAmount> amount,
        Optional<StatedPercent> percent,
        long count,
        String noun,
        Direction direction,
        Baseline baseline,
        String of,
        String whole,
        List<String> enumerated,
        String text,
        SourceLocation at) {

    public Statement {
        quantities = List.copyOf(quantities);
        enumerated = List.copyOf(enumerated);
    }

    /** The same with every id behind a prefix, as part of a union of documents. */
    public Statement withIdsBehind(String prefix) {
        return new Statement(
                prefix + id,
                kind,
                quantities,
                subject,
                amount,
                percent,
                count,
                noun,
                direction,
                baseline,
                of.isEmpty() ? of : prefix + of,
                whole.isEmpty() ? whole : prefix + whole,
                enumerated,
                text,
                at);
    }

    /** Whether a number is printed: 持平 and 决算数小于预算数 state none. */
    public boolean hasFigure() {
        return amount.isPresent() || percent.isPresent() || kind == StatementKind.COUNT;
    }

    /** Whether the figure was bound to something it speaks of. */
    public boolean isBound() {
        return !quantities.isEmpty() || !of.isEmpty();
    }
}
