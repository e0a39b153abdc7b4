package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What words say of a quantity, as far as they say it; null where they are silent.
 *
 * @param side income or expenditure; {@link Side#NONE} for both at once
 * @param name a name that narrows it; empty when none is said
 */
record Meaning(
        @Nullable Side side,
        @Nullable Fund fund,
        @Nullable BudgetPeriod period,
        @Nullable Measure measure,
        @Nullable ClassificationCode code,
        String name) {

    /** Nothing is said. */
    static final Meaning SILENT = new Meaning(null, null, null, null, null, "");

    static Meaning of(ClassificationCode code) {
        boolean isExpenditure = code.scheme() != ClassificationScheme.INCOME;
        return new Meaning(isExpenditure ? Side.EXPENDITURE : Side.INCOME, null, null, null, code, "");
    }

    boolean isSilent() {
        return equals(SILENT);
    }

    /** Whether nothing but income or expenditure is said. */
    boolean saysOnlySide() {
        return side != null && new Meaning(side, null, null, null, null, "").equals(this);
    }

    /** What these words say, and where they are silent what the context says. */
    Meaning within(Meaning context) {
        boolean narrows = code != null || !name.isEmpty();
        boolean stays = !narrows && (measure == null || measure == context.measure);
        return new Meaning(
                side != null ? side : context.side,
                fund != null ? fund : context.fund,
                period != null ? period : context.period,
                measure != null ? measure : context.measure,
                stays ? context.code : code,
                stays ? context.name : name);
    }

    /** What these words say together with later words of the same phrase. */
    Meaning and(Meaning later, boolean weak) {
        boolean keepsMeasure = later.measure == null || weak && measure != null;
        boolean keepsSide = later.side == null || measure != null && later.measure == null && later.side == Side.NONE;
        return new Meaning(
                keepsSide ? side : later.side,
                later.fund != null ? later.fund : fund,
                later.period != null ? later.period : period,
                keepsMeasure ? measure : later.measure,
                later.code != null ? later.code : later.name.isEmpty() ? code : null,
                later.name.isEmpty() ? name : narrowed(later));
    }

    /** 货物采购授予中小企业合同金额: a named part of what was said before is not that part of all. */
    private String narrowed(Meaning later) {
        Measure own = measure;
        return own == null || later.measure == null || own == later.measure
                ? later.name
                : own.label() + "/" + later.name;
    }

    /** The same without what speaks of both sides at once; the context of parts. */
    Meaning withoutBothSides() {
        return side == Side.NONE ? new Meaning(null, fund, period, measure, code, name) : this;
    }

    /** The same on another side. */
    Meaning onSide(Side other) {
        return new Meaning(other, fund, period, measure, code, name);
    }

    /** The same for another period. */
    Meaning in(BudgetPeriod other) {
        return new Meaning(side, fund, other, measure, code, name);
    }

    /** The same narrowed to a name. */
    Meaning named(String narrowed) {
        return new Meaning(side, fund, period, measure, null, narrowed);
    }

    /** The quantities meant; two when both sides are, none when too little is said. */
    List<Quantity> quantities() {
        if (side == null && fund == null && measure == null && code == null) {
            return List.of();
        }
        if (side == Side.NONE) {
            return List.of(quantity(Side.INCOME), quantity(Side.EXPENDITURE));
        }
        return List.of(quantity(side != null ? side : inferredSide()));
    }

    private Side inferredSide() {
        return measure == null || measure == Measure.TOTAL || measure == Measure.ASSETS || measure == Measure.OTHER
                ? Side.NONE
                : Side.EXPENDITURE;
    }

    private Quantity quantity(Side onSide) {
        return new Quantity(
                onSide,
                fund != null ? fund : Fund.ALL,
                period != null ? period : BudgetPeriod.TOTAL,
                measure != null ? measure : Measure.TOTAL,
                Optional.ofNullable(code),
                code == null ? name : "");
    }
}
