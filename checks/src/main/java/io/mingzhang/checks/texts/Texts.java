package io.mingzhang.checks.texts;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text of a document that is not an unfilled template, in the order of narrative, tables, forms. */
public final class Texts {

    private final List<TextPlace> all;
    private final List<LetteredText> lettered;

    private Texts(List<TextPlace> all) {
        this.all = List.copyOf(all);
        this.lettered = all.stream().map(LetteredText::of).toList();
    }

    /** The texts of a document, gathered once for all checks. */
    public static Texts of(ExaminedDocument document) {
        return document.view(Texts.class, Texts::gathered);
    }

    /** All of them. */
    public List<TextPlace> all() {
        return all;
    }

    /** Those of certain kinds. */
    public Stream<TextPlace> of(Set<TextKind> kinds) {
        return all.stream().filter(text -> kinds.contains(text.kind()));
    }

    /** All of them, each with the characters it holds. */
    public List<LetteredText> lettered() {
        return lettered;
    }

    /** Those of certain kinds, each with the characters it holds. */
    public List<LetteredText> lettered(Set<TextKind> kinds) {
        return lettered.stream()
                .filter(text -> kinds.contains(text.place().kind()))
                .toList();
    }

    private static Texts gathered(ExaminedDocument document) {
        List<TextPlace> texts = new ArrayList<>();
        Set<Integer> uncut = document.disclosure().damages().stream()
                .filter(damage -> damage.kind() == Damage.Kind.DOUBTFUL_TABLE)
                .map(damage -> damage.at().page())
                .collect(Collectors.toSet());
        document.eachSection().forEach(place -> ofSection(place.content(), uncut, texts));
        document.eachTable().forEach(place -> ofTable(place.content(), texts));
        document.eachTarget().forEach(place -> new OfTarget(place.content()).addTo(texts));
        return new Texts(texts);
    }

    /** Words that end no sentence, on a page whose table could not be cut, are cells of it rather than prose. */
    private static TextKind kind(Section.Paragraph paragraph, Set<Integer> uncut) {
        boolean isSentence =
                paragraph.text().indexOf('。') >= 0 || paragraph.text().indexOf('；') >= 0;
        return isSentence || !uncut.contains(paragraph.at().page()) ? TextKind.PARAGRAPH : TextKind.CELL;
    }

    private static void ofSection(Section section, Set<Integer> uncut, List<TextPlace> texts) {
        if (!section.heading().isEmpty()) {
            texts.add(new TextPlace(
                    section.heading(),
                    section.heading(),
                    TextKind.TITLE,
                    Optional.empty(),
                    "标题",
                    section.heading(),
                    List.of(section.at())));
        }
        for (Section.Paragraph paragraph : section.paragraphs()) {
            texts.add(new TextPlace(
                    section.heading(),
                    section.heading(),
                    kind(paragraph, uncut),
                    Optional.empty(),
                    section.heading().isEmpty() ? "正文" : "",
                    paragraph.text(),
                    List.of(paragraph.at())));
        }
    }

    private static void ofTable(BudgetTable table, List<TextPlace> texts) {
        texts.add(ofTable(table, TextKind.TITLE, "表名", table.title(), table.at()));
        table.notes().forEach(note -> texts.add(ofTable(table, TextKind.NOTE, "表注", note.text(), note.at())));
        for (BudgetRow row : table.rows()) {
            if (row.code().isEmpty() && !row.printedName().isBlank()) {
                texts.add(ofTable(table, TextKind.CELL, "名称栏", row.printedName(), row.at()));
            }
            for (Column column : table.columns()) {
                String text = row.texts().getOrDefault(column.id(), "");
                if (!text.isBlank() && !text.equals(row.printedName())) {
                    texts.add(ofTable(table, TextKind.CELL, column.label() + "栏", text, row.at()));
                }
            }
        }
    }

    private static TextPlace ofTable(BudgetTable table, TextKind kind, String label, String text, SourceLocation at) {
        String owner = table.title().isEmpty() ? table.kind().label() : table.title();
        return new TextPlace(table.id(), owner, kind, Optional.empty(), label, text, List.of(at));
    }

    /** The texts of one form; what stands alike in both halves is one text. */
    private static final class OfTarget {

        /** Shorter names are not clipped ones. */
        private static final int CLIPPED = 5;

        private record Key(TextKind kind, String label, String text) {}

        private final PerformanceTarget target;
        private final String owner;
        private final Map<Key, List<SourceLocation>> places = new LinkedHashMap<>();
        private final Map<Key, TargetField> fields = new LinkedHashMap<>();

        /** The names of the indicators and where each is first: those that begin alike follow upon each other. */
        private final NavigableMap<String, Integer> names = new TreeMap<>();

        OfTarget(PerformanceTarget target) {
            this.target = target;
            target.indicators().forEach(indicator -> names.putIfAbsent(indicator.name(), names.size()));
            this.owner = target.name().isEmpty() ? target.title() : target.name();
        }

        void addTo(List<TextPlace> texts) {
            add(TextKind.TITLE, "申报表", target.title(), target.at());
            target.fields().entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(entry -> {
                        TargetField field = entry.getKey();
                        String text = entry.getValue().text();
                        fields.put(new Key(TextKind.FIELD, field.label(), text), field);
                        add(
                                TextKind.FIELD,
                                field.label(),
                                text,
                                entry.getValue().at());
                    });
            for (Goal goal : target.goals()) {
                add(TextKind.GOAL, "总体目标", goal.text(), goal.at());
            }
            for (DepartmentTask task : target.tasks()) {
                add(TextKind.TASK, "年度主要任务", task.name(), task.at());
                add(TextKind.TASK, "年度主要任务内容", task.content(), task.at());
            }
            for (Indicator indicator : target.indicators()) {
                String name = wholeName(indicator.name());
                add(TextKind.INDICATOR, "三级指标", name, indicator.at());
                add(TextKind.VALUE, "指标“" + name + "”的值", indicator.value().printed(), indicator.valueAt());
                add(TextKind.VALUE, "指标“" + name + "”的绩效标准", indicator.standard(), indicator.valueAt());
            }
            places.forEach((key, at) -> texts.add(new TextPlace(
                    target.id(),
                    owner,
                    key.kind(),
                    Optional.ofNullable(fields.get(key)),
                    key.label(),
                    key.text(),
                    at)));
        }

        /** Names of one half are often clipped; the whole name then stands in the other. */
        private String wholeName(String name) {
            if (name.length() < CLIPPED) {
                return name;
            }
            Map.Entry<String, Integer> whole = null;
            for (Map.Entry<String, Integer> other : names.tailMap(name).entrySet()) {
                if (!other.getKey().startsWith(name)) {
                    break;
                }
                if (whole == null || isBetter(other, whole)) {
                    whole = other;
                }
            }
            return whole == null ? name : whole.getKey();
        }

        /** The longest name is the whole one; of those as long the first. */
        private static boolean isBetter(Map.Entry<String, Integer> name, Map.Entry<String, Integer> best) {
            int longer = Integer.compare(name.getKey().length(), best.getKey().length());
            return longer > 0 || longer == 0 && name.getValue() < best.getValue();
        }

        private void add(TextKind kind, String label, String text, SourceLocation at) {
            if (!text.isBlank()) {
                places.computeIfAbsent(new Key(kind, label, text), key -> new ArrayList<>(2))
                        .add(at);
            }
        }
    }
}
