package io.mingzhang.checks.comparison;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that differs between two versions.
 *
 * @param kind what became of it
 * @param part the table, form or section it stands in, in Chinese
 * @param what row and column, field or indicator; empty for the part as a whole
 * @param before what the old version prints, empty when it is new
 * @param after what the new version prints, empty when it is gone
 * @param difference new less old in fen, for amounts
 * @param beforeAt where it stands in the old version
 * @param afterAt where it stands in the new version
 */
public record Change(
        ChangeKind kind,
        String part,
        String what,
        String before,
        String after,
        Optional<BigDecimal> difference,
        Optional<SourceLocation> beforeAt,
        Optional<SourceLocation> afterAt) {

    static Change added(String part, String what, String after, SourceLocation at) {
        return new Change(ChangeKind.ADDED, part, what, "", after, Optional.empty(), Optional.empty(), Optional.of(at));
    }

    static Change removed(String part, String what, String before, SourceLocation at) {
        return new Change(
                ChangeKind.REMOVED, part, what, before, "", Optional.empty(), Optional.of(at), Optional.empty());
    }

    /** Texts that differ. */
    static Change between(ChangeKind kind, String part, String what, Text before, Text after) {
        return new Change(
                kind,
                part,
                what,
                before.text(),
                after.text(),
                Optional.empty(),
                Optional.of(before.at()),
                Optional.of(after.at()));
    }

    /**
     * A text and its place.
     *
     * @param text as printed
     * @param at where
     */
    record Text(String text, SourceLocation at) {}

    /** The same change with the difference of the amounts, where both sides have one or are blank. */
    Change withAmounts(Optional<StatedAmount> old, Optional<StatedAmount> now) {
        BigDecimal was = old.map(StatedAmount::fen).orElse(BigDecimal.ZERO);
        BigDecimal is = now.map(StatedAmount::fen).orElse(BigDecimal.ZERO);
        return new Change(kind, part, what, before, after, Optional.of(is.subtract(was)), beforeAt, afterAt);
    }
}
