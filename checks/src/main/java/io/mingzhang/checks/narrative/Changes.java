package io.mingzhang.checks.narrative;

import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told of the change of an amount: its size, its rate, the amount before it. */
final class Changes {

    private static final Pattern ROUGH = Pattern.compile("(?:基本|大致|大体)(?:持平|一致|相同|不变)");

    private Changes() {}

    /** Whether the clause says only about the same (基本持平), which small differences do not contradict. */
    static boolean isRough(Told told) {
        return ROUGH.matcher(told.statement().text()).find();
    }

    /** The change with its sign; none is zero. */
    static BigDecimal signedFen(Told told) {
        return told.hasAmount() ? told.amount().fen().multiply(BigDecimal.valueOf(told.sign())) : BigDecimal.ZERO;
    }

    /** The change a rate speaks of: of the same amount, in the same direction. */
    static Optional<Told> beside(Told rate, Told current, Narration narration) {
        return narration.about(current).stream()
                .filter(told -> told.is(StatementKind.CHANGE) && told.hasAmount())
                .filter(told -> told.sign() == rate.sign()
                        && told.statement().baseline() == rate.statement().baseline())
                .findFirst();
    }

    /** The stated amount of the year before: said of the amount itself, or of the same thing earlier in the section. */
    static Optional<Told> prior(Told current, Narration narration, Baseline baseline) {
        Stream<Told> earlier = narration.samePlace(current).flatMap(same -> narration.about(same).stream());
        return Stream.concat(narration.about(current).stream(), earlier)
                .filter(told -> told.is(StatementKind.PRIOR_YEAR) && told.hasAmount())
                .filter(told -> baseline == Baseline.OTHER || told.statement().baseline() == baseline)
                .findFirst();
    }

    /** The amount before the change, in fen. */
    static BigDecimal priorFen(Told current, Told change) {
        BigDecimal now = current.amount().fen();
        BigDecimal by = change.amount().fen();
        return change.sign() < 0 ? now.add(by) : now.subtract(by);
    }
}
