package io.mingzhang.checks.codes;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which rows print a code themselves, and how. */
final class PrintedCodes {

    private static final Set<TableKind> CLASSIFIED = EnumSet.of(
            TableKind.INCOME_SUMMARY,
            TableKind.EXPENDITURE_SUMMARY,
            TableKind.APPROPRIATION_EXPENDITURE,
            TableKind.GENERAL_PUBLIC_EXPENDITURE,
            TableKind.BASIC_EXPENDITURE_BY_ECONOMIC,
            TableKind.FUND_INCOME,
            TableKind.FUND_EXPENDITURE,
            TableKind.FUND_INCOME_EXPENDITURE,
            TableKind.STATE_CAPITAL_INCOME,
            TableKind.STATE_CAPITAL_EXPENDITURE,
            TableKind.STATE_CAPITAL_INCOME_EXPENDITURE);

    private PrintedCodes() {}

    /** Whether the table lists subjects of a classification, one row each. */
    static boolean lists(BudgetTable table) {
        return CLASSIFIED.contains(table.kind());
    }

    /** The rows of a table that print their code; codes inferred from names alone are no statement of the document. */
    static List<BudgetRow> rows(BudgetTable table) {
        return table.rows().stream()
                .filter(row -> row.code().isPresent())
                .filter(row -> !row.printedCode().isEmpty() || hasDigit(row.printedName()))
                .toList();
    }

    /** The code in square brackets at the beginning of a name, without the brackets; empty when there is none. */
    static String bracketed(String printed) {
        int open = indexOfAny(printed, "[【［");
        int close = indexOfAny(printed, "]】］");
        return open == 0 && close > 0 ? printed.substring(1, close).strip() : "";
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The row as a participant that is no amount. */
    static Participant participant(BudgetRow row) {
        return Participant.text(row.display(), (row.printedCode() + " " + row.printedName()).strip(), row.at());
    }

    /** A demand on a code that is met; it ties no figures together. */
    static Outcome met(String formula, BudgetRow row) {
        return Outcome.passed(Relation.count(formula, List.of(participant(row)), 1, 1));
    }
}
