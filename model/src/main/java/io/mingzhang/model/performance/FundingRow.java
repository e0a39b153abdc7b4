package io.mingzhang.model.performance;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.util.Optional;

/**
 * A row of the funding block of a target, for one period.
 *
 * @param period the period the money is for
 * @param source where it comes from
 * @param label the label as printed
 * @param text the amount as printed, empty for a blank (which is not a zero)
 * @param amount the amount, exact because it is declared and not rounded; empty for blanks and unreadable text
 * @param at where the amount stands, or its label when blank
 */
public record FundingRow(
        TargetPeriod period,
        FundingSource source,
        String label,
        String text,
        Optional<StatedAmount> amount,
        SourceLocation at) {}
