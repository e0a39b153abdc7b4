package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Unrecognized;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.PerformanceTarget.EmptyType;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form while it is read: what was found so far, amounts still as text because the unit may be named later. */
final class FormDraft {

    /**
     * A funding amount as text.
     *
     * @param half 0 for the left or only column, 1 for the right one
     */
    record FundingText(
            Optional<TargetPeriod> period,
            int half,
            io.mingzhang.model.performance.FundingSource source,
            String label,
            String text,
            SourceLocation at) {}

    /** A goal as text, one for each half. */
    record GoalText(Optional<TargetPeriod> period, int half, String label, StringBuilder text, SourceLocation at) {}

    /** A task of a whole-department form as text. */
    record TaskText(int number, String name, String content, List<Token> amounts, boolean isTotal, SourceLocation at) {}

    final SourceLocation at;
    final String kind;
    final String title;
    final Map<TargetField, FieldText> fields = new EnumMap<>(TargetField.class);
    final List<FundingText> funding = new ArrayList<>();
    final List<GoalText> goals = new ArrayList<>();
    final List<TaskText> tasks = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<EmptyType> emptyTypes = new ArrayList<>();
    final List<SourceLocation> repeats = new ArrayList<>();
    final List<Damage> damages = new ArrayList<>();
    final List<Unrecognized> unrecognized = new ArrayList<>();
    final Set<String> labelsSeen = new java.util.HashSet<>();
    final HalfPeriods periods = new HalfPeriods();
    final UnitOfForm unit = new UnitOfForm();
    int year;
    boolean hasStandard;
    /** Whether the goals of the two periods stand one below the other: nothing else then has two halves. */
    boolean goalsAreStacked;

    FormDraft(String kind, String title, SourceLocation at) {
        this.kind = kind;
        this.title = title;
        this.at = at;
    }

    void field(TargetField field, String text, SourceLocation place) {
        FieldText before = fields.get(field);
        if (before == null || before.text().isEmpty()) {
            fields.put(field, new FieldText(text, place));
        }
    }

    void appendTo(TargetField field, String text) {
        FieldText before = fields.get(field);
        if (before != null && !before.text().contains(text)) {
            fields.put(field, new FieldText(before.text().isEmpty() ? text : before.text() + "\n" + text, before.at()));
        }
    }

    void damage(Damage.Kind damage, String message, SourceLocation place) {
        damages.add(new Damage(damage, message, "", place));
    }

    void unknown(String text, String nearest, SourceLocation place) {
        unrecognized.add(new Unrecognized(Excerpt.of(text), nearest, place));
    }

    void indicator(Indicator indicator) {
        indicators.add(indicator);
    }

    void emptyType(TargetPeriod period, IndicatorType type, SourceLocation place) {
        boolean known = emptyTypes.stream().anyMatch(empty -> empty.period() == period && empty.type() == type);
        if (!known) {
            emptyTypes.add(new EmptyType(period, type, place));
        }
    }

    /** The name of the project or department. */
    String name() {
        FieldText name = fields.get(isDepartment() ? TargetField.DEPARTMENT_NAME : TargetField.PROJECT_NAME);
        return name == null ? "" : name.text();
    }

    boolean isDepartment() {
        return kind.equals(FormKinds.DEPARTMENT);
    }

    /** Whether anything a form consists of was found. */
    boolean isForm() {
        int parts = (funding.isEmpty() ? 0 : 1)
                + (goals.isEmpty() ? 0 : 1)
                + (indicators.isEmpty() && emptyTypes.isEmpty() ? 0 : 1)
                + (tasks.isEmpty() ? 0 : 1)
                + Math.min(3, fields.size());
        return parts >= 2;
    }

    /** The periods its columns are for, one or two. */
    Set<TargetPeriod> periodsPresent() {
        Set<TargetPeriod> present = EnumSet.noneOf(TargetPeriod.class);
        funding.forEach(row -> present.add(periods.of(row.period(), row.half())));
        goals.forEach(goal -> present.add(periods.of(goal.period(), goal.half())));
        indicators.forEach(indicator -> present.add(indicator.period()));
        return present;
    }

    void report(Claims claims, String id) {
        damages.forEach(damage -> claims.note(new Damage(damage.kind(), damage.message(), id, damage.at())));
        unrecognized.forEach(claims::note);
    }
}
