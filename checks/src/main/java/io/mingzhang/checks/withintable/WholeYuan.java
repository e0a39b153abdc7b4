package io.mingzhang.checks.withintable;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import java.math.BigDecimal;
import java.util.List;

/** Sums of amounts printed to whole 元: where each was rounded by itself, the sum is off by a few 元. */
final class WholeYuan {

    private static final BigDecimal HALF = new BigDecimal("50");

    private WholeYuan() {}

    /** Whether a broken sum could hold if every figure stood for an amount with 角 and 分. */
    static boolean mayBeRounded(Relation broken) {
        List<Participant> figures = broken.participants();
        boolean isWhole = figures.stream()
                .allMatch(figure -> figure.amount()
                        .filter(amount -> amount.unit() == AmountUnit.YUAN && amount.decimals() == 0)
                        .isPresent());
        BigDecimal most = HALF.multiply(BigDecimal.valueOf(figures.size()));
        return isWhole && broken.difference().abs().compareTo(most) < 0;
    }
}
