package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A project has the same name in the list and in its form (CF-03). */
@CheckInfo(
        id = "CF-03",
        title = "项目名称前后一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "项目清单、整体绩效任务中的项目名称与申报表一致。",
        reason = "名称不同的项目在系统中就是两个项目。空格、标点、全半角不计；只差“的”“项目”“经费”等词的提醒；" + "名称相近且金额相同的提醒为疑似同一项目；整体绩效任务习惯用简称，金额相符时只作提示。",
        formula = "去空格、标点后逐字相同",
        basis = "跨表单勾稽",
        fires = "清单“乡镇便民站标牌费”，申报表“乡村便民站标牌费”，金额均为 12.62 万元",
        silent = "清单“网站运维 费用”，申报表“网站运维费用”")
final class ProjectNamesAgree implements Check<ExaminedDocument> {

    /** Common pairs of characters, per mille, from which two names of equal amount are taken for one project. */
    private static final int ALIKE = 600;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        ProjectForms forms = ProjectForms.of(document);
        List<ListedProject> listed = ListedProject.in(document);
        List<Outcome> outcomes = new ArrayList<>();
        if (forms.all().isEmpty() || listed.isEmpty()) {
            return outcomes;
        }
        Map<Rounded, List<ExaminedForm>> unlisted = unlistedByAmount(forms, listed);
        for (ListedProject project : listed) {
            Optional<ExaminedForm> variant = forms.variantOf(project.name());
            if (forms.count(project.name()) > 0) {
                outcomes.add(Outcome.passed(Relation.count("清单名称 = 申报表名称", List.of(project.row()), 1, 1)));
            } else if (variant.isPresent()) {
                outcomes.add(differs(project, variant.get(), ""));
            } else {
                alike(project, unlisted)
                        .map(form -> differs(project, form, "，金额相同，疑为同一项目"))
                        .ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    /** An amount to the digits a list prints, so that amounts of lists and forms can be looked up in each other. */
    private record Rounded(AmountUnit unit, BigDecimal value) {
        static Rounded of(StatedAmount amount, AmountUnit unit, int decimals) {
            return new Rounded(
                    unit, amount.fen().movePointLeft(unit.fenExponent()).setScale(decimals, RoundingMode.HALF_UP));
        }

        static Rounded of(StatedAmount listed) {
            return of(listed, listed.unit(), listed.decimals());
        }
    }

    /** Forms that are in no list, by their amount rounded as the lists print amounts. */
    private static Map<Rounded, List<ExaminedForm>> unlistedByAmount(ProjectForms forms, List<ListedProject> listed) {
        Set<String> names = new HashSet<>();
        Map<AmountUnit, Set<Integer>> precisions = new EnumMap<>(AmountUnit.class);
        for (ListedProject project : listed) {
            names.add(ProjectNames.stem(project.name()));
            project.amount()
                    .map(ExaminedForm::amountOf)
                    .ifPresent(amount -> precisions
                            .computeIfAbsent(amount.unit(), key -> new HashSet<>())
                            .add(amount.decimals()));
        }
        Map<Rounded, List<ExaminedForm>> unlisted = new HashMap<>();
        for (ExaminedForm form : forms.all()) {
            Optional<StatedAmount> annual = form.total(TargetPeriod.ANNUAL).map(ExaminedForm::amountOf);
            if (annual.isPresent()
                    && !names.contains(ProjectNames.stem(form.target().name()))) {
                precisions.forEach((unit, decimals) -> decimals.forEach(
                        d -> unlisted.computeIfAbsent(Rounded.of(annual.get(), unit, d), key -> new ArrayList<>())
                                .add(form)));
            }
        }
        return unlisted;
    }

    private static Optional<ExaminedForm> alike(ListedProject project, Map<Rounded, List<ExaminedForm>> unlisted) {
        String key = ProjectNames.key(project.name());
        return project
                .amount()
                .map(ExaminedForm::amountOf)
                .map(amount -> unlisted.getOrDefault(Rounded.of(amount), List.of()))
                .orElse(List.of())
                .stream()
                .filter(form -> ProjectNames.likenessPerMille(
                                key, ProjectNames.key(form.target().name()))
                        >= ALIKE)
                .findFirst();
    }

    private static Outcome differs(ListedProject project, ExaminedForm form, String why) {
        Participant title =
                Participant.text("申报表", form.target().name(), form.target().at());
        String message = "清单中的“" + project.name() + "”与申报表“" + form.target().name() + "”名称不一致" + why;
        return new Outcome.Failed(
                Problem.of(form.identity() + "/名称", List.of(project.row(), title), message, "统一项目名称"));
    }
}
