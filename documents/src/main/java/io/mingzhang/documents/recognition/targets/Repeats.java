package io.mingzhang.documents.recognition.targets;

import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges copies of one form that page breaks made: the same name, nothing contradictory, next to each other or of one date. */
final class Repeats {

    private final List<FormDraft> forms = new ArrayList<>();
    private final Map<String, List<FormDraft>> byName = new HashMap<>();

    /** Adds a form, or merges it into the one it is a copy of. */
    void add(FormDraft draft) {
        String name = draft.name().replaceAll("\\s", "");
        if (!name.isEmpty()) {
            List<FormDraft> same = byName.computeIfAbsent(draft.kind + name, key -> new ArrayList<>());
            for (FormDraft before : same) {
                if (isCopy(before, draft)) {
                    merge(before, draft);
                    return;
                }
            }
            if (same.size() < 50) {
                same.add(draft);
            }
        }
        forms.add(draft);
    }

    /** The forms in reading order, each once. */
    List<FormDraft> forms() {
        return forms;
    }

    private boolean isCopy(FormDraft before, FormDraft draft) {
        boolean agree = agree(text(before, TargetField.DEPARTMENT), text(draft, TargetField.DEPARTMENT))
                && agree(text(before, TargetField.UNIT), text(draft, TargetField.UNIT))
                && agree(TargetBuilder.total(before, 0), TargetBuilder.total(draft, 0))
                && agree(TargetBuilder.total(before, 1), TargetBuilder.total(draft, 1))
                && agree(text(before, TargetField.FILLED_ON), text(draft, TargetField.FILLED_ON));
        boolean dated = !text(before, TargetField.FILLED_ON).isEmpty()
                && !text(draft, TargetField.FILLED_ON).isEmpty();
        return agree && (dated || forms.getLast() == before);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }

    private static String text(FormDraft draft, TargetField field) {
        FieldText text = draft.fields.get(field);
        return text == null ? "" : text.text();
    }

    private static void merge(FormDraft into, FormDraft copy) {
        into.repeats.add(copy.at);
        into.damage(Damage.Kind.PAGE_REPEAT, "同一申报表因分页重复打印，已合并", copy.at);
        copy.fields.forEach((field, text) -> into.field(field, text.text(), text.at()));
        copy.funding.stream()
                .filter(row -> into.funding.stream()
                        .noneMatch(own -> own.half() == row.half() && own.source() == row.source()))
                .forEach(into.funding::add);
        copy.goals.stream()
                .filter(goal -> into.goals.stream().noneMatch(own -> own.half() == goal.half()))
                .forEach(into.goals::add);
        if (into.tasks.isEmpty()) {
            into.tasks.addAll(copy.tasks);
        }
        for (Indicator indicator : copy.indicators) {
            boolean known = into.indicators.stream().anyMatch(own -> isSame(own, indicator));
            if (!known) {
                into.indicator(indicator);
            }
        }
        copy.emptyTypes.forEach(empty -> into.emptyType(empty.period(), empty.type(), empty.at()));
        into.unrecognized.addAll(copy.unrecognized);
        copy.damages.stream()
                .filter(damage -> damage.kind() == Damage.Kind.LOST_VALUE)
                .forEach(into.damages::add);
    }

    private static boolean isSame(Indicator one, Indicator other) {
        boolean sameValue = one.value().printed().equals(other.value().printed()) || one.damaged() || other.damaged();
        return one.period() == other.period()
                && one.type() == other.type()
                && one.number() == other.number()
                && sameValue
                && ValueShape.isSameName(one.name(), other.name());
    }
}
