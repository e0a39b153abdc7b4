package io.mingzhang.checks.rulebook;

import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.performance.PerformanceTarget;
import java.util.HashMap;
import java.util.Map;

/** What the parts of a document are, independent of where they stand: the kind of a table, the project of a target. */
final class PartIdentities {

    private final Map<String, String> byPart = new HashMap<>();

    private PartIdentities() {}

    /** No parts: every name stands for itself. */
    static PartIdentities none() {
        return new PartIdentities();
    }

    static PartIdentities of(Disclosure disclosure) {
        PartIdentities identities = new PartIdentities();
        for (BudgetTable table : disclosure.tables()) {
            identities.byPart.put(table.id(), "table:" + table.kind().name());
        }
        for (PerformanceTarget target : disclosure.targets()) {
            identities.byPart.put(target.id(), "target:" + target.name());
        }
        return identities;
    }

    /** The identity of a part; headings of sections and the empty part stand for themselves. */
    String of(String part) {
        return byPart.getOrDefault(part, part);
    }
}
