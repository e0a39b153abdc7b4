package io.mingzhang.checks;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;

/** Relations in words, for the messages of checks. */
public final class RelationText {

    private RelationText() {}

    /**
     * What is wrong, with figures in the unit of the judged one: {@code “合计”为 12.00 万元，按“合计 = 基本 + 项目”应为 11.00
     * 万元，相差 1.00 万元}.
     */
    public static String of(Relation relation) {
        Participant judged = relation.participants().getFirst();
        return "“%s”为 %s，按“%s”应为 %s，相差 %s。"
                .formatted(
                        inner(judged.label()),
                        amount(relation.found(), judged),
                        inner(relation.formula()),
                        amount(relation.expected(), judged),
                        amount(relation.difference().abs(), judged));
    }

    /** Words to be put in quotation marks: marks among them become single ones, a mark without its other half is left out. */
    public static String inner(String words) {
        boolean paired = words.indexOf('“') < words.indexOf('”')
                && words.indexOf('“') == words.lastIndexOf('“')
                && words.indexOf('”') == words.lastIndexOf('”')
                && words.indexOf('“') >= 0;
        return paired
                ? words.replace('“', '‘').replace('”', '’')
                : words.replace("“", "").replace("”", "");
    }

    /** An amount in fen, written in the unit and with at least the decimals of a figure: {@code 12.00 万元}. */
    public static String amount(BigDecimal fen, Participant like) {
        AmountUnit unit = like.amount().map(StatedAmount::unit).orElse(AmountUnit.YUAN);
        int decimals = like.amount().map(StatedAmount::decimals).orElse(0);
        BigDecimal value = fen.movePointLeft(unit.fenExponent()).stripTrailingZeros();
        BigDecimal shown = value.scale() < decimals ? value.setScale(decimals) : value;
        return shown.toPlainString() + " " + unit.symbol();
    }
}
