package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.recognition.targets.FormDraft.FundingText;
import io.mingzhang.documents.recognition.targets.FormDraft.GoalText;
import io.mingzhang.documents.recognition.targets.FormDraft.TaskText;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.DepartmentTask;
import io.mingzhang.model.performance.DepartmentTask.TaskAmount;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.Goal;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.vocabulary.FormTemplate;
import io.mingzhang.standards.vocabulary.FormTemplates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a draft into a target of the model: amounts in their unit, goals in items, the template it follows. */
final class TargetBuilder {

    /** What a template prints where goals are to be written. */
    private static final Pattern UNFILLED = Pattern.compile("目[标標]\\s*[0-9]{0,2}\\s*[:：、.]|[.…·\\s]+");

    private final FormTemplates templates;

    TargetBuilder(FormTemplates templates) {
        this.templates = templates;
    }

    PerformanceTarget build(FormDraft draft, String id) {
        AmountUnit unit = draft.unit.unit();
        List<FundingRow> funding =
                draft.funding.stream().map(row -> funding(draft, row, unit)).toList();
        boolean template = isTemplate(draft);
        if (template) {
            draft.damages.clear();
        }
        List<String> damages =
                draft.damages.stream().map(Damage::message).distinct().toList();
        return new PerformanceTarget(
                id,
                variant(draft),
                draft.isDepartment(),
                draft.title,
                draft.year == 0 ? Optional.empty() : Optional.of(new FiscalYear(draft.year)),
                unit,
                draft.unit.isStated(),
                draft.fields,
                funding,
                draft.tasks.stream().map(task -> task(task, unit)).toList(),
                draft.goals.stream().map(goal -> goal(draft, goal)).toList(),
                draft.indicators,
                draft.emptyTypes,
                draft.repeats,
                template,
                damages,
                draft.at);
    }

    private static FundingRow funding(FormDraft draft, FundingText row, AmountUnit unit) {
        TargetPeriod period = draft.periods.of(row.period(), row.half());
        Optional<StatedAmount> amount = amount(row.text(), unit);
        if (amount.isEmpty() && row.text().chars().anyMatch(Character::isDigit)) {
            draft.damage(Damage.Kind.LOST_VALUE, "金额“%s”无法识别".formatted(Excerpt.of(row.text())), row.at());
        }
        return new FundingRow(period, row.source(), row.label(), row.text(), amount, row.at());
    }

    private static Optional<StatedAmount> amount(String text, AmountUnit unit) {
        return StatedAmount.parse(UnitOfForm.number(text), UnitOfForm.of(text).orElse(unit))
                .map(StatedAmount::asExact);
    }

    private static DepartmentTask task(TaskText task, AmountUnit unit) {
        return new DepartmentTask(
                task.number(),
                task.name(),
                task.content(),
                taskAmount(task, 0, unit),
                taskAmount(task, 1, unit),
                taskAmount(task, 2, unit),
                task.isTotal(),
                task.at());
    }

    private static TaskAmount taskAmount(TaskText task, int index, AmountUnit unit) {
        if (index >= task.amounts().size()) {
            return new TaskAmount("", Optional.empty(), task.at());
        }
        Token token = task.amounts().get(index);
        return new TaskAmount(token.text(), amount(token.text(), unit), token.at());
    }

    private static Goal goal(FormDraft draft, GoalText goal) {
        String text = goal.text().toString().strip();
        return new Goal(draft.periods.of(goal.period(), goal.half()), goal.label(), text, Goal.items(text), goal.at());
    }

    private String variant(FormDraft draft) {
        Set<String> fields =
                draft.fields.keySet().stream().map(TargetField::name).collect(Collectors.toSet());
        Set<String> sources =
                draft.funding.stream().map(row -> row.source().name()).collect(Collectors.toSet());
        Set<String> periods =
                draft.periodsPresent().stream().map(TargetPeriod::name).collect(Collectors.toSet());
        return templates
                .match(draft.kind, fields, sources, periods)
                .map(FormTemplate::id)
                .orElse("OTHER");
    }

    /** An unfilled template: the labels are there, but nothing of substance is filled in. */
    private static boolean isTemplate(FormDraft draft) {
        boolean money =
                draft.funding.stream().anyMatch(row -> row.text().chars().anyMatch(Character::isDigit))
                        || draft.tasks.stream().anyMatch(task -> !task.amounts().isEmpty());
        boolean texts = draft.goals.stream()
                .anyMatch(goal -> UNFILLED.matcher(goal.text()).replaceAll("").length() > 12);
        boolean values = draft.indicators.stream()
                .anyMatch(indicator -> indicator.value().kind() != IndicatorValue.Kind.BLANK
                        && indicator.value().kind() != IndicatorValue.Kind.PLACEHOLDER);
        return !money && !texts && !values && draft.name().length() < 2;
    }

    /** The declared total of a period, for comparing copies. */
    static String total(FormDraft draft, int half) {
        return draft.funding.stream()
                .filter(row -> row.half() == half && row.source() == FundingSource.TOTAL)
                .map(FundingText::text)
                .findFirst()
                .orElse("");
    }
}
