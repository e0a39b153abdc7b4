package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All statements of a document so far, with the latest amount of every meaning. */
final class StatementBook {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<List<Quantity>, Draft> latest = new HashMap<>();

    Draft open(StatementKind kind, Token figure, SourceLocation at, String clause) {
        Draft draft = new Draft("s" + (drafts.size() + 1), kind, figure, at, clause);
        drafts.add(draft);
        return draft;
    }

    /** Makes a bound amount known, so that later changes and shares find it. */
    void index(Draft amount) {
        if (!amount.quantities().isEmpty()) {
            latest.put(amount.quantities(), amount);
        }
    }

    /** The latest amount of this meaning; of a meaning said of both sides, that of one side will do. */
    @Nullable
    Draft latest(Meaning meaning) {
        List<Quantity> quantities = meaning.quantities();
        if (quantities.isEmpty()) {
            return null;
        }
        Draft same = latest.get(quantities);
        if (same != null || quantities.size() == 1) {
            return same;
        }
        return latest.get(quantities.subList(0, 1));
    }

    int size() {
        return drafts.size();
    }

    /** The statements from an index on. */
    List<Draft> since(int index) {
        return List.copyOf(drafts.subList(index, drafts.size()));
    }
}
