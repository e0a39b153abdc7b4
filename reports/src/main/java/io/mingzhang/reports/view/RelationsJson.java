package io.mingzhang.reports.view;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.reports.findings.Calculation;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was compared and how it went, found by every place that takes part, as JSON. */
final class RelationsJson {

    private final JsonOut out;
    private final Views views;
    private final SideJson sides;

    RelationsJson(JsonOut out, Views views, Places places) {
        this.out = out;
        this.views = views;
        this.sides = new SideJson(out, views, places);
    }

    /**
     * Writes the part.
     *
     * @param most how many relations that hold are listed at most
     * @param truncated whether there are more
     */
    void write(List<ListedRelation> relations, int most, boolean truncated) {
        out.object(() -> {
            out.objects("relations", relations, this::relation);
            out.object("byPlace", () -> byPlace(relations).forEach(out::numbers));
            out.number("most", most);
            out.claim("truncated", truncated);
        });
    }

    private void relation(ListedRelation listed) {
        Relation relation = listed.relation();
        out.text("check", listed.check());
        out.text("title", listed.title());
        out.claim("holds", relation.holds());
        out.text("formula", relation.formula());
        out.text("calculation", Calculation.of(relation));
        sides.figures(Optional.of(Figures.of(relation)));
        out.claim("rounding", relation.isRoundingResidue());
        out.ordinal("finding", listed.finding());
        sides.write("sides", relation.participants());
    }

    private Map<String, List<Integer>> byPlace(List<ListedRelation> relations) {
        Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            for (Participant figure : relations.get(i).relation().participants()) {
                String place = views.find(figure).place();
                List<Integer> here = byPlace.computeIfAbsent(place, key -> new ArrayList<>());
                if (here.isEmpty() || here.getLast() != i) {
                    here.add(i);
                }
            }
        }
        byPlace.remove("");
        return byPlace;
    }
}
