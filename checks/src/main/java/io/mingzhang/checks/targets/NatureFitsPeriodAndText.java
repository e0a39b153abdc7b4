package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nature of a project fits its period and what its texts tell of its history (FRM-03). */
@CheckInfo(
        id = "FRM-03",
        title = "项目属性与项目期、文字相符",
        severity = Severity.WARNING,
        category = CheckCategory.WITHIN_FORM,
        summary = "一次性项目的项目期为一年，经常性项目超过一年；新增项目的文字不应表明项目早已实施；" + "一次性项目的文字不应表明长期履行。",
        reason = "属性决定项目按新立项还是延续安排。文字判断只作提醒：书名号内的文件名称和文号不看；" + "上一年作出的决定是新增项目的正常来由，不提醒。",
        formula = "一次性 ⇔ 1 年；经常性 ⇔ 大于 1 年；新增且文中有“预算年度前两年或更早 + 以来/起/议定/建立/启动”则提醒",
        basis = "申报表内勾稽",
        fires = "2021 年的新增项目，概况写“2015 年建立该系统”",
        silent = "2021 年的新增项目，依据写“2020 年 9 月研究决定”")
final class NatureFitsPeriodAndText implements Check<ExaminedForm> {

    private static final Pattern TICKED = Pattern.compile("[√☑✓✔■☒]\\s*([^□√☑✓✔■☒]+)");
    private static final Pattern HISTORY = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^。；;《》]{0,30}?(以来|起[,，。、]|起$|开始|启动|议定|研究决定|建立)");
    private static final Pattern LONG_TERM =
            Pattern.compile("(?:还款期|贷款期|合同期|服务期|租赁期|期限)[^。；;,，0-9]{0,4}(\\d{1,2})\\s*年");
    private static final List<TargetField> TEXTS =
            List.of(TargetField.OVERVIEW, TargetField.GROUNDS, TargetField.NECESSITY, TargetField.PLAN);

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        FieldText field = form.target().fields().get(TargetField.NATURE);
        if (field == null || field.text().isBlank()) {
            return List.of();
        }
        String nature = chosen(field.text());
        Participant stated = Participant.text("项目属性", field.text(), field.at());
        boolean oneOff = nature.contains("一次性") || nature.contains("一年期");
        List<Outcome> outcomes = new ArrayList<>(period(form, stated, oneOff, nature.contains("经常性")));
        if (nature.contains("新增")) {
            dated(form, stated).ifPresent(outcomes::add);
        }
        if (oneOff) {
            longTerm(form, stated).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    /** What is ticked in a list of alternatives; the whole text when it is no such list. */
    private static String chosen(String text) {
        Matcher tick = TICKED.matcher(text);
        StringBuilder chosen = new StringBuilder();
        while (tick.find()) {
            chosen.append(tick.group(1));
        }
        return chosen.isEmpty() ? text : chosen.toString();
    }

    private static List<Outcome> period(ExaminedForm form, Participant nature, boolean oneOff, boolean recurrent) {
        FieldText field = form.target().fields().get(TargetField.PERIOD);
        if (oneOff == recurrent || field == null) {
            return List.of();
        }
        Optional<ProjectYears> years = ProjectYears.ofField(field.text());
        if (years.isEmpty()) {
            return List.of(new Outcome.NotChecked("项目期未填列或不是年数", List.of(nature)));
        }
        Participant period = Participant.text("项目期", field.text(), field.at());
        int count = years.get().count();
        Relation asOneOff = Relation.count("一次性项目的项目期为 1 年", List.of(period, nature), 1, count);
        if (oneOff ? asOneOff.holds() : count > 1) {
            return List.of(Outcome.passed(
                    oneOff ? asOneOff : Relation.count("经常性项目的项目期大于 1 年", List.of(period, nature), count, count)));
        }
        String message = form.title() + "项目属性为“" + nature.printed() + "”，项目期为“" + field.text() + "”";
        return List.of(form.failed(
                Problem.of(form.identity() + "/项目期", List.of(period, nature), message, "核对项目属性与项目期，修改填错的一项")));
    }

    private static Optional<Outcome> dated(ExaminedForm form, Participant nature) {
        int year = form.year().map(FiscalYear::value).orElse(0);
        for (TargetField name : TEXTS) {
            FieldText text = form.target().fields().get(name);
            Matcher found = HISTORY.matcher(text == null ? "" : ProjectYears.withoutTitles(text.text()));
            while (text != null && found.find()) {
                if (Integer.parseInt(found.group(1)) <= year - 2) {
                    Participant quote = Participant.text(name.label(), found.group(), text.at());
                    String message = form.title() + "为" + year + "年新增项目，而" + name.label() + "写明“" + found.group() + "”";
                    return Optional.of(form.failed(
                            Problem.of(form.identity() + "/新增", List.of(nature, quote), message, "核对项目属性是否应为延续项目")
                                    .inGroup("新增项目的文字表明项目早已实施")));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome> longTerm(ExaminedForm form, Participant nature) {
        for (TargetField name : TEXTS) {
            FieldText text = form.target().fields().get(name);
            Matcher found = LONG_TERM.matcher(text == null ? "" : ProjectYears.withoutTitles(text.text()));
            if (text != null && found.find() && Integer.parseInt(found.group(1)) > 1) {
                Participant quote = Participant.text(name.label(), found.group(), text.at());
                String message = form.title() + "为一次性项目，而" + name.label() + "写明“" + found.group() + "”";
                return Optional.of(form.failed(
                        Problem.of(form.identity() + "/长期", List.of(nature, quote), message, "核对项目属性是否应为经常性项目")));
            }
        }
        return Optional.empty();
    }
}
