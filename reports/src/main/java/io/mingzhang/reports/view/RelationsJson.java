package io.mingzhang.reports.view;

import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.findings.Calculation;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was compared and how it went, found by every place that takes part, as JSON. A figure takes part in several
 * relations: it is written once, relations name it by its number.
 */
final class RelationsJson {

    /** What makes two figures one. */
    private record Key(String label, String printed, SourceLocation at) {}

    private final JsonOut out;
    private final Views views;
    private final SideJson sides;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Participant> figures = new ArrayList<>();
    private final Map<String, List<Integer>> byPlace = new LinkedHashMap<>();

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
            out.array("relations", () -> {
                for (int i = 0; i < relations.size(); i++) {
                    int index = i;
                    out.object(() -> relation(relations.get(index), index));
                }
            });
            sides.writeAll("figures", figures);
            byPlace.remove("");
            out.object("byPlace", () -> byPlace.forEach(out::numbers));
            out.number("most", most);
            out.claim("truncated", truncated);
        });
    }

    private void relation(ListedRelation listed, int index) {
        Relation relation = listed.relation();
        out.text("check", listed.check());
        out.text("title", listed.title());
        out.claim("holds", relation.holds());
        out.text("formula", relation.formula());
        out.text("calculation", Calculation.of(relation));
        sides.figures(Optional.of(Figures.of(relation)));
        out.claim("rounding", relation.isRoundingResidue());
        out.ordinal("finding", listed.finding());
        List<Integer> taking = new ArrayList<>(relation.participants().size());
        for (Participant figure : relation.participants()) {
            taking.add(number(figure));
            List<Integer> here = byPlace.computeIfAbsent(views.find(figure).place(), key -> new ArrayList<>());
            if (here.isEmpty() || here.getLast() != index) {
                here.add(index);
            }
        }
        out.numbers("sides", taking);
    }

    private int number(Participant figure) {
        Key key = new Key(figure.label(), figure.printed(), figure.at());
        Integer known = numbers.putIfAbsent(key, figures.size());
        if (known != null) {
            return known;
        }
        figures.add(figure);
        return figures.size() - 1;
    }
}
