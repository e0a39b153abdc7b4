package io.mingzhang.checks.form;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project forms of a document, found by name in constant time. */
public final class ProjectForms {

    /** Words that more names share tell nothing about which project is meant; the limit also bounds the cost. */
    private static final int RARE = 50;

    private final List<ExaminedForm> all = new ArrayList<>();
    private final Map<String, List<ExaminedForm>> byKey = new LinkedHashMap<>();
    private final Map<String, List<ExaminedForm>> byStem = new LinkedHashMap<>();

    private final Map<BigDecimal, List<ExaminedForm>> byAmount = new HashMap<>();
    private final Map<String, List<ExaminedForm>> byPair = new HashMap<>();

    private ProjectForms() {}

    /** The forms of a document, indexed once for all checks. */
    public static ProjectForms of(ExaminedDocument document) {
        return document.view(ProjectForms.class, ProjectForms::indexed);
    }

    private static ProjectForms indexed(ExaminedDocument document) {
        ProjectForms forms = new ProjectForms();
        ExaminedForm.projectsIn(document).forEach(place -> forms.add(place.content()));
        return forms;
    }

    private void add(ExaminedForm form) {
        all.add(form);
        form.total(TargetPeriod.ANNUAL)
                .map(total -> ExaminedForm.amountOf(total).fen().stripTrailingZeros())
                .ifPresent(fen ->
                        byAmount.computeIfAbsent(fen, key -> new ArrayList<>()).add(form));
        ProjectNames.pairs(ProjectNames.key(form.target().name()))
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(form));
        String name = form.target().name();
        byKey.computeIfAbsent(ProjectNames.key(name), key -> new ArrayList<>()).add(form);
        byStem.computeIfAbsent(ProjectNames.stem(name), key -> new ArrayList<>())
                .add(form);
    }

    /** Every project form, in reading order. */
    public List<ExaminedForm> all() {
        return List.copyOf(all);
    }

    /** The forms of one project and unit, in groups; most groups have one form. */
    public List<List<ExaminedForm>> sameProject() {
        Map<String, List<ExaminedForm>> groups = new LinkedHashMap<>();
        for (ExaminedForm form : all) {
            String name = ProjectNames.key(form.target().name());
            String unit = ProjectNames.key(form.target().text(TargetField.UNIT));
            String key = name.isEmpty() ? form.target().id() : name + "/" + unit;
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(form);
        }
        return List.copyOf(groups.values());
    }

    /** The only form with just this name; empty when there is none or several. */
    public Optional<ExaminedForm> named(String name) {
        return only(byKey.getOrDefault(ProjectNames.key(name), List.of()));
    }

    /** The only form whose name differs from this one by closing words alone. */
    public Optional<ExaminedForm> variantOf(String name) {
        return only(byStem.getOrDefault(ProjectNames.stem(name), List.of()));
    }

    /** The forms whose name the short name may abbreviate: those of the same amount, or else those that share rare words. */
    public List<ExaminedForm> abbreviatedBy(String shortName, BigDecimal fen) {
        List<ExaminedForm> sameAmount = byAmount.getOrDefault(fen.stripTrailingZeros(), List.of()).stream()
                .filter(form ->
                        ProjectNames.abbreviates(shortName, form.target().name()))
                .toList();
        if (!sameAmount.isEmpty()) {
            return sameAmount;
        }
        return ProjectNames.pairs(ProjectNames.stem(shortName)).stream()
                .map(pair -> byPair.getOrDefault(pair, List.of()))
                .filter(forms -> forms.size() <= RARE)
                .flatMap(List::stream)
                .distinct()
                .filter(form ->
                        ProjectNames.abbreviates(shortName, form.target().name()))
                .toList();
    }

    /** How many forms have just this name. */
    public int count(String name) {
        return byKey.getOrDefault(ProjectNames.key(name), List.of()).size();
    }

    /** The money of the year of each form that states it. */
    public List<Participant> annualTotals() {
        return all.stream()
                .flatMap(form -> form.total(TargetPeriod.ANNUAL).stream()
                        .map(total -> Participant.of(form.target().name(), ExaminedForm.amountOf(total), total.at())))
                .toList();
    }

    private static Optional<ExaminedForm> only(List<ExaminedForm> forms) {
        return forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty();
    }
}
