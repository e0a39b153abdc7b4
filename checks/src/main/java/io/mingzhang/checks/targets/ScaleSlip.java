package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Participant;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells a figure that is wrong by a decimal point, a zero or a unit from one that is merely another amount. */
final class ScaleSlip {

    /** From here on a cost is not too high for its budget but of another order: three orders of magnitude. */
    private static final int ORDERS = 3;

    /** 元 for 万元 or the other way round. */
    private static final int UNIT_SLIP = 4;

    private ScaleSlip() {}

    /**
     * How the figure slipped against the budget it should fit, in words; empty when it did not.
     *
     * @param sole whether the figure is the only one, or a total, and should therefore equal the budget
     */
    static Optional<String> of(Participant figure, BigDecimal budgetFen, boolean sole) {
        BigDecimal value = ExaminedForm.amountOf(figure).fen();
        if (value.signum() <= 0 || budgetFen.signum() <= 0) {
            return Optional.empty();
        }
        int power = powerOfTen(value, budgetFen);
        if (value.compareTo(budgetFen) > 0) {
            if (power > 0) {
                return Optional.of("恰为10的%d次方倍".formatted(power));
            }
            if (significant(value).equals(significant(budgetFen))) {
                return Optional.of("数字相同而多了零");
            }
            return value.compareTo(budgetFen.scaleByPowerOfTen(ORDERS)) >= 0
                    ? Optional.of("相差%d个数量级以上".formatted(ORDERS))
                    : Optional.empty();
        }
        return sole && power == -UNIT_SLIP ? Optional.of("恰为一万分之一") : Optional.empty();
    }

    /** k when value = 10^k × budget, otherwise 0. */
    static int powerOfTen(BigDecimal value, BigDecimal budget) {
        BigDecimal mine = value.stripTrailingZeros();
        BigDecimal theirs = budget.stripTrailingZeros();
        return mine.unscaledValue().equals(theirs.unscaledValue()) ? theirs.scale() - mine.scale() : 0;
    }

    private static String significant(BigDecimal value) {
        return value.unscaledValue().toString().replace("0", "");
    }
}
