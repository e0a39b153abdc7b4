package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import java.util.List;
import java.util.stream.Collectors;

/** The column of standards is filled in (REQ-09). */
@CheckInfo(
        id = "REQ-09",
        title = "填写绩效标准",
        severity = Severity.WARNING,
        category = CheckCategory.REQUIRED,
        summary = "申报表有“绩效标准”一栏的，每个指标都应填写。",
        reason = "绩效标准是考核的依据。整栏都没有填写的无法与没有这一栏的模板区分，不报告。",
        formula = "有绩效标准栏时，绩效标准不为空",
        basis = "申报表模板",
        fires = "12 个指标中 9 个填了绩效标准，3 个空着",
        silent = "模板没有“绩效标准”一栏")
final class StandardsAreFilledIn implements Check<ExaminedForm> {

    private static final int MOST_NAMED = 3;

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Indicator> rows = form.target().indicators();
        List<Indicator> blank =
                rows.stream().filter(row -> row.standard().isBlank()).toList();
        if (blank.size() == rows.size()) {
            return List.of();
        }
        List<Participant> figures = (blank.isEmpty() ? rows : blank)
                .stream()
                        .map(row -> Participant.text("“" + row.name() + "”的绩效标准", row.standard(), row.valueAt()))
                        .toList();
        if (blank.isEmpty()) {
            return List.of(Outcome.passed(Relation.count("绩效标准已填写", figures, rows.size(), rows.size())));
        }
        String names = blank.stream()
                .map(row -> "“" + row.name() + "”")
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining());
        String message = form.title() + rows.size() + " 项指标值中有 " + blank.size() + " 项没有填写绩效标准，如" + names;
        return List.of(form.failed(Problem.of(form.identity() + "/绩效标准", figures, message, "补填绩效标准，或说明不设标准的原因")
                .inGroup("有绩效标准一栏而没有填全")));
    }
}
