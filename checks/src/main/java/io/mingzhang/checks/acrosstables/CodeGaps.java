package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes with money that one of two tables lists and the other does not; a misprinted code is matched by its amount. */
final class CodeGaps {

    private record Missing(BudgetRow row, Participant figure) {}

    private CodeGaps() {}

    /**
     * The gaps between two tables that should list the same codes.
     *
     * @param one a table
     * @param other the table it is compared with
     */
    static List<Outcome> between(Ledger one, Ledger other) {
        List<Missing> onlyInOne = missing(one, other);
        List<Missing> onlyInOther = missing(other, one);
        Map<String, Missing> candidates = new HashMap<>();
        onlyInOther.forEach(gap -> candidates.putIfAbsent(key(gap), gap));
        Set<Missing> matched = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Missing gap : onlyInOne) {
            Optional<Missing> twin =
                    Optional.ofNullable(candidates.get(key(gap))).filter(matched::add);
            outcomes.add(new Outcome.Failed(
                    twin.map(same -> misprinted(one, other, gap, same)).orElseGet(() -> absent(one, other, gap))));
        }
        onlyInOther.stream()
                .filter(gap -> !matched.contains(gap))
                .forEach(gap -> outcomes.add(new Outcome.Failed(absent(other, one, gap))));
        return outcomes;
    }

    /** Siblings of the same amount are one subject under two codes. */
    private static String key(Missing gap) {
        ClassificationCode code = gap.row.code().orElseThrow();
        return code.parent().map(ClassificationCode::digits).orElse("") + "|"
                + gap.figure.amount().orElseThrow().fen().stripTrailingZeros();
    }

    /** Only the topmost missing code is named; what lies below it is missing for the same reason. */
    private static List<Missing> missing(Ledger one, Ledger other) {
        List<Missing> missing = new ArrayList<>();
        int deepest = other.functionalCodes().stream()
                .mapToInt(ClassificationCode::level)
                .max()
                .orElse(0);
        for (ClassificationCode code : one.functionalCodes()) {
            boolean isParentKnown = code.parent().map(other::lists).orElse(true);
            if (code.level() > deepest || other.lists(code) || !isParentKnown) {
                continue;
            }
            one.row(code)
                    .ifPresent(row -> one.figure(row, Measure.TOTAL)
                            .filter(figure -> !figure.amount().orElseThrow().isZero())
                            .ifPresent(figure -> missing.add(new Missing(row, figure))));
        }
        return missing;
    }

    private static Problem misprinted(Ledger one, Ledger other, Missing gap, Missing twin) {
        String message = "%s列“%s”，%s无此科目；%s“%s”金额相同（%s），疑为同一科目的编码有误。"
                .formatted(
                        one.name(),
                        gap.row.display(),
                        other.name(),
                        other.name(),
                        twin.row.display(),
                        gap.figure.printed());
        return Problem.of("科目缺失|" + gap.row.identity(), List.of(gap.figure, twin.figure), message, "核对两表科目编码，改正有误的一处。");
    }

    private static Problem absent(Ledger one, Ledger other, Missing gap) {
        String message =
                "%s列“%s”%s，%s没有这一科目。".formatted(one.name(), gap.row.display(), gap.figure.printed(), other.name());
        return Problem.of("科目缺失|" + gap.row.identity(), List.of(gap.figure), message, "核对两表所列科目，补列或改正。");
    }
}
