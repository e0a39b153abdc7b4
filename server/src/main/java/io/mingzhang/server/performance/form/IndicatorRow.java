package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grid of indicators: one indicator, or two that stand side by side. Forms with one period use the annual side.
 *
 * @param id made by the client
 * @param category the first level
 * @param type the second level
 * @param position orders the rows of one second level; gaps are left between
 * @param implementation the left side
 * @param annual the right side
 * @param libraryId the library entry it was taken from
 * @param linkedTo the indicator of a project it was gathered from
 */
public record IndicatorRow(
        UUID id,
        IndicatorCategory category,
        IndicatorType type,
        long position,
        Side implementation,
        Side annual,
        @Nullable UUID libraryId,
        @Nullable Link linkedTo) {

    /**
     * Where an indicator of a department was gathered from.
     *
     * @param declarationId the declaration of the project
     * @param indicatorId the row in it
     * @param title of the project
     * @param state whether the source still says the same
     */
    public record Link(UUID declarationId, UUID indicatorId, String title, LinkState state) {}

    /** What became of the source of a gathered indicator. */
    public enum LinkState {
        /** It says the same. */
        SAME,
        /** It was changed since. */
        CHANGED,
        /** It is no longer there. */
        GONE
    }

    /** The side of a period. */
    public Side side(TargetPeriod period) {
        return period == TargetPeriod.ANNUAL ? annual : implementation;
    }

    /** The same with another side. */
    public IndicatorRow with(TargetPeriod period, Side side) {
        return period == TargetPeriod.ANNUAL
                ? new IndicatorRow(id, category, type, position, implementation, side, libraryId, linkedTo)
                : new IndicatorRow(id, category, type, position, side, annual, libraryId, linkedTo);
    }

    /** The same at another place. */
    public IndicatorRow movedTo(IndicatorCategory newCategory, IndicatorType newType, long newPosition) {
        return new IndicatorRow(id, newCategory, newType, newPosition, implementation, annual, libraryId, linkedTo);
    }

    /** The same with another link to its source. */
    public IndicatorRow linked(@Nullable Link link) {
        return new IndicatorRow(id, category, type, position, implementation, annual, libraryId, link);
    }
}
