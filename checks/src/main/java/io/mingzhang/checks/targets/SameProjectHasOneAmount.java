package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectForms;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two forms of one project and unit state the same money (CF-09). */
@CheckInfo(
        id = "CF-09",
        title = "同一项目的申报表金额一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_FORMS,
        summary = "项目名称和实施单位都相同的申报表，同一期间的资金总额相同。",
        reason = "同名项目出现两份金额不同的申报表，必有一份是旧稿。分页重复已合并；不同单位的同名项目是不同项目。",
        formula = "资金总额（一份） = 资金总额（另一份），容差为零",
        basis = "跨表单勾稽",
        fires = "《办公费用》一份 10 万元，另一份 12 万元，实施单位相同",
        silent = "甲、乙两单位各有一份《办公费用》，金额不同")
final class SameProjectHasOneAmount implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        for (List<ExaminedForm> forms : ProjectForms.of(document).sameProject()) {
            ExaminedForm first = forms.getFirst();
            for (ExaminedForm other : forms.subList(1, forms.size())) {
                for (TargetPeriod period : TargetPeriod.values()) {
                    compare(first, other, period).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    private static Optional<Outcome> compare(ExaminedForm first, ExaminedForm other, TargetPeriod period) {
        Optional<Participant> mine = first.total(period);
        Optional<Participant> theirs = other.total(period);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        Relation same = Relation.same("同一项目" + mine.get().label() + "相同", theirs.get(), mine.get());
        String message = first.title() + "有多份申报表，" + mine.get().label() + "分别为" + AmountText.of(mine.get()) + "和"
                + AmountText.of(theirs.get());
        return Optional.of(
                same.holds()
                        ? Outcome.passed(same)
                        : first.failed(Problem.of(first.identity() + "/" + period, same, message, "保留最后定稿的一份")));
    }
}
