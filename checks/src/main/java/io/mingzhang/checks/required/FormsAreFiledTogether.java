package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** No form was filled in long after the others (OTH-02). */
@CheckInfo(
        id = "OTH-02",
        title = "填报日期相近",
        severity = Severity.INFO,
        category = CheckCategory.REQUIRED,
        summary = "同一文件各申报表的填报日期相差不大：不晚于中位日期 45 天。",
        reason = "明显晚于其他申报表的，可能是预算批复以后补填或改填的，只作提示。有日期的申报表少于五份的不判断。",
        formula = "填报日期 − 中位日期 ≤ 45 天",
        basis = "填报惯例",
        fires = "十九份填于 3 月，一份填于 5 月底",
        silent = "全部填于 1 月至 2 月中旬")
final class FormsAreFiledTogether implements Check<ExaminedDocument> {

    private static final int FEWEST_FORMS = 5;
    private static final int LATEST_DAYS = 45;

    private record Filed(ExaminedForm form, Participant figure, LocalDate on) {}

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Filed> filed = ExaminedForm.in(document)
                .flatMap(place -> filed(place.content()).stream())
                .sorted(Comparator.comparing(Filed::on))
                .toList();
        if (filed.size() < FEWEST_FORMS) {
            return List.of();
        }
        LocalDate median = filed.get(filed.size() / 2).on();
        List<Outcome> outcomes = new ArrayList<>();
        for (Filed form : filed) {
            long days = ChronoUnit.DAYS.between(median, form.on());
            if (days > LATEST_DAYS) {
                String message = form.form().title() + "填报于 " + form.on() + "，比多数申报表（" + median + "）晚 " + days + " 天";
                outcomes.add(form.form()
                        .failed(Problem.of(
                                form.form().identity() + "/填报日期", List.of(form.figure()), message, "核对填报日期；补报的请说明")));
            }
        }
        if (outcomes.isEmpty()) {
            List<Participant> figures = filed.stream().map(Filed::figure).toList();
            outcomes.add(Outcome.passed(Relation.count("填报日期相近", figures, filed.size(), filed.size())));
        }
        return outcomes;
    }

    private static Optional<Filed> filed(ExaminedForm form) {
        FieldText text = form.target().fields().get(TargetField.FILLED_ON);
        return text == null
                ? Optional.empty()
                : FilingDate.of(text.text())
                        .map(on -> new Filed(
                                form, Participant.text(TargetField.FILLED_ON.label(), text.text(), text.at()), on));
    }
}
