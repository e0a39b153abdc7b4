package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.Sums;
import io.mingzhang.server.performance.merge.Edit;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of a form of which changes touch a part; one that is typed in the same breath does not follow. */
final class FollowingSums {

    private final List<Sums.Sum> sums = new ArrayList<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    private FollowingSums() {}

    /** Remembers what the sums were before the changes. */
    static FollowingSums before(DeclarationTemplate template, List<Edit> edits, FormCells cells) {
        Set<CellKey> filled = new HashSet<>();
        FollowingSums following = new FollowingSums();
        List<Sums.Sum> candidates = new ArrayList<>(Sums.ofFunding(template));
        for (Edit edit : edits) {
            if (edit instanceof Edit.Fill(CellKey key, String from, String to)
                    && filled.add(key)
                    && key instanceof CellKey.Task(var task, var part)) {
                candidates.add(Sums.ofTask(task));
            }
        }
        for (Sums.Sum sum : candidates) {
            if (!filled.contains(sum.sum()) && sum.parts().stream().anyMatch(filled::contains)) {
                following.sums.add(sum);
                following.before.put(sum.sum().text(), sum.of(cells));
                following.contents.put(
                        sum.sum().text(), cells.content(sum.sum()).orElse(""));
            }
        }
        return following;
    }

    /** Lets them follow; what was changed by that. */
    List<Edit.Fill> follow(FormCells cells) {
        List<Edit.Fill> followed = new ArrayList<>();
        Sums.follow(sums, before, cells)
                .forEach((key, now) -> followed.add(new Edit.Fill(key, contents.getOrDefault(key.text(), ""), now)));
        return followed;
    }
}
