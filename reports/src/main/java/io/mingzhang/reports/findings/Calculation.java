package io.mingzhang.reports.findings;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import java.util.List;

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
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < Math.min(others.size(), MOST_TERMS); i++) {
            terms.append(joint(relation, i + 1)).append(term(others.get(i)));
        }
        return others.size() > MOST_TERMS
                ? terms.append(" …（共 ").append(others.size()).append(" 项）").toString()
                : terms.toString();
    }

    /** What stands before a participant: its sign in a sum, a comma where the relation is no sum. */
    private static String joint(Relation relation, int participant) {
        boolean first = participant == 1;
        if (relation.signs().isEmpty()) {
            return first ? "" : "、";
        }
        boolean added = relation.signs().get(participant) < 0; // "first − others = 0": a term that is added has −1
        if (first) {
            return added ? "" : "− ";
        }
        return added ? " + " : " − ";
    }

    private static String term(Participant participant) {
        if (participant.printed().isEmpty()) {
            return participant.label() + " （空白）";
        }
        String unit = participant
                .amount()
                .map(amount -> amount.unit().symbol())
                .filter(symbol -> !participant.printed().contains(symbol))
                .map(symbol -> " " + symbol)
                .orElse("");
        return participant.label() + " " + participant.printed() + unit;
    }
}
