package io.mingzhang.model.budget;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.util.Optional;

/**
 * A cell of a budget table under a column of amounts, quantities or unit prices.
 *
 * @param column the id of its {@link Column}
 * @param text the printed text, empty for blanks
 * @param state why it holds an amount or none
 * @param amount the amount, present just when {@code state} is {@link CellState#STATED} and the column holds money
 * @param at where it stands
 */
public record BudgetCell(
        String column, String text, CellState state, Optional<StatedAmount> amount, SourceLocation at) {}
