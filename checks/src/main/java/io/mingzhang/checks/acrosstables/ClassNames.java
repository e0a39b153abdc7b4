package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.model.budget.BudgetRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the class row of a code table by the name a summary table prints, numbering and clipping aside. */
final class ClassNames {

    private static final int FEWEST_CHARACTERS = 3;

    private final Map<String, BudgetRow> byName = new LinkedHashMap<>();

    private ClassNames() {}

    static ClassNames of(Ledger ledger) {
        ClassNames names = new ClassNames();
        for (ClassificationCode code : ledger.functionalCodes()) {
            if (code.level() == 1) {
                ledger.row(code).ifPresent(row -> names.byName.putIfAbsent(normal(row.name()), row));
            }
        }
        return names;
    }

    /** The class row of this name; of a clipped name where only one begins with it. */
    Optional<BudgetRow> find(String name) {
        String wanted = normal(name);
        BudgetRow exact = byName.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        var beginning = byName.entrySet().stream()
                .filter(entry -> isClipped(entry.getKey(), wanted) || isClipped(wanted, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }

    private static boolean isClipped(String clipped, String whole) {
        return clipped.length() >= FEWEST_CHARACTERS && whole.startsWith(clipped);
    }

    private static String normal(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isIdeographic).forEach(letters::appendCodePoint);
        String plain = letters.toString();
        return plain.endsWith("支出") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
