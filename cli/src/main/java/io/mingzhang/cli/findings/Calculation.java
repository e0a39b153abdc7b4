package io.mingzhang.cli.findings;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the expected number of a relation comes about, in words: {@code 基本支出 100.00 + 项目支出 20.00}. */
public final class Calculation {

    /** More terms than this are cut short with their number. */
    private static final int MOST_TERMS = 8;

    private Calculation() {}

    /** The calculation, empty when nothing but one figure stands behind the expected number. */
    public static String of(Relation relation) {
        List<Participant> others = relation.participants().stream().skip(1).toList();
        if (others.isEmpty()) {
            return "";
        }
        String joint = isPlainSum(relation, others) ? " + " : "、";
        String terms = others.stream().limit(MOST_TERMS).map(Calculation::term).collect(Collectors.joining(joint));
        return others.size() > MOST_TERMS ? terms + joint + "…（共 " + others.size() + " 项）" : terms;
    }

    /** Signs are not kept by relations: only a sum of pluses may be printed with plus signs. */
    private static boolean isPlainSum(Relation relation, List<Participant> others) {
        return relation.unit() == Relation.Unit.FEN
                && others.stream().allMatch(other -> other.amount().isPresent())
                && others.stream()
                                .map(Participant::amount)
                                .flatMap(Optional::stream)
                                .map(StatedAmount::fen)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(relation.expected())
                        == 0;
    }

    private static String term(Participant participant) {
        String printed = participant.amount()
                .map(StatedAmount::display)
                .orElse(participant.printed().isEmpty() ? "（空白）" : participant.printed());
        return participant.label() + " " + printed;
    }
}
