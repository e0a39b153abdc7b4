package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.List;

/** Amounts as words of a message; never as figures of a relation. */
final class AmountText {

    private AmountText() {}

    /** Number and unit, without trailing zeros: {@code 4.6万元}. */
    static String of(BigDecimal fen, AmountUnit unit) {
        BigDecimal value = fen.movePointLeft(unit.fenExponent()).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString() + unit.symbol();
    }

    /** The amount in its own unit. */
    static String of(StatedAmount amount) {
        return of(amount.fen(), amount.unit());
    }

    /** The amount of a figure in its own unit. */
    static String of(Participant figure) {
        return of(ExaminedForm.amountOf(figure));
    }

    /** The sum of figures, exact. */
    static BigDecimal sumFen(List<Participant> figures) {
        return figures.stream()
                .map(figure -> ExaminedForm.amountOf(figure).fen())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
