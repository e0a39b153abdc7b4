package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.userwritten.expression.Expression;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import java.util.Optional;
import java.util.Set;

/**
 * A check a bureau wrote, compiled.
 *
 * @param info what it is
 * @param scope what it looks at
 * @param documents the kinds of documents it applies to
 * @param tables the kinds of tables it applies to, none for all
 * @param when the condition, if it has one
 * @param demand what must hold
 * @param figures what the figure should be and what it is, to be shown
 * @param message the sentence of a finding
 * @param remedy what to do
 */
record UserCheck(
        CheckInfo info,
        Scope scope,
        Set<DocumentKind> documents,
        Set<TableKind> tables,
        Optional<Expression> when,
        Expression demand,
        Optional<ExpectedAndFound> figures,
        MessageTemplate message,
        String remedy) {

    /**
     * Two amounts in fen that a finding sets side by side.
     *
     * @param expected what should be
     * @param found what is
     */
    record ExpectedAndFound(Expression expected, Expression found) {}

    UserCheck {
        documents = Set.copyOf(documents);
        tables = Set.copyOf(tables);
    }
}
