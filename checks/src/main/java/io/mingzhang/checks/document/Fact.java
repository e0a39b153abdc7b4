package io.mingzhang.checks.document;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Quantity;

/**
 * An amount a table states, with what it means.
 *
 * @param quantity what it means
 * @param figure the amount with label and place
 * @param amount the amount of the figure
 * @param table the table it stands in
 * @param row its row
 * @param column its column
 */
public record Fact(
        Quantity quantity, Participant figure, StatedAmount amount, BudgetTable table, BudgetRow row, Column column) {}
