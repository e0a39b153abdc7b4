package io.mingzhang.checks;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;

/**
 * What a check said, sorted for a test.
 *
 * @param all every outcome
 */
public record Outcomes(List<Outcome> all) {

    /** What a check of tables says of a table of a budget. */
    public static Outcomes of(Check<TableGrid> check, BudgetTable table) {
        return of(check, table, DocumentKind.BUDGET);
    }

    /** What a check of tables says of a table of a document of a kind. */
    public static Outcomes of(Check<TableGrid> check, BudgetTable table, DocumentKind kind) {
        return new Outcomes(check.examine(new TableGrid(table, kind)));
    }

    /** What a check of documents says of a budget with these tables. */
    public static Outcomes ofDocument(Check<ExaminedDocument> check, BudgetTable... tables) {
        return new Outcomes(check.examine(TableFixture.document(tables)));
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return all.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed) outcome).problem())
                .toList();
    }

    /** What is wrong, in words. */
    public List<String> messages() {
        return problems().stream().map(Problem::message).toList();
    }

    /** How many outcomes passed. */
    public long passed() {
        return all.stream().filter(Outcome.Passed.class::isInstance).count();
    }

    /** Why places were not checked. */
    public List<String> reasons() {
        return all.stream()
                .filter(Outcome.NotChecked.class::isInstance)
                .map(outcome -> ((Outcome.NotChecked) outcome).reason())
                .toList();
    }
}
